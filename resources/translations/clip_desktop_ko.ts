<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Data folder</source>
            <translation>데이터 폴더</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Licences …</source>
            <translation>라이선스 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Show</source>
            <translation>열기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Show the data folder</source>
            <translation>데이터 폴더 열기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>What you say of your photographs, and the models, lie in:</source>
            <translation>사진에 대해 입력한 내용과 모델이 있는 곳:</translation>
        </message>
    </context>
    <context>
        <name>AlbumRow</name>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>Found by what the album has learned.</source>
            <translation>앨범이 배운 것으로 찾았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>Go to the album “{name}”</source>
            <translation>앨범 “{name}”(으)로 이동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>You put it there.</source>
            <translation>직접 넣었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>yours</source>
            <translation>직접</translation>
        </message>
    </context>
    <context>
        <name>Albums</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>A folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>A new or empty folder</source>
            <translation>새 폴더 또는 빈 폴더</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Aim of the album</source>
            <translation>앨범의 목표</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Album of a search</source>
            <translation>검색으로 앨범 만들기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Albums (*.clipalbum)</source>
            <translation>앨범 (*.clipalbum)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>All that this search finds is in it (nothing: only what you put in):</source>
            <translation>이 검색으로 찾은 사진을 모두 담습니다 (비워 두면 직접 넣은 사진만):</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>An album that was shared</source>
            <translation>공유받은 앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Describe album</source>
            <translation>앨범 설명</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Exporting “{name}”</source>
            <translation>“{name}” 내보내기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>How much of what it finds is to be right, in per cent (0: by the line that you draw):</source>
            <translation>찾은 사진 중 맞아야 하는 비율, 퍼센트 (0: 직접 그은 기준선대로):</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Its name:</source>
            <translation>이름:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>New name:</source>
            <translation>새 이름:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Rename album</source>
            <translation>앨범 이름 바꾸기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Search of the album</source>
            <translation>앨범의 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Share the album</source>
            <translation>앨범 공유</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Take photographs only from what this search finds (nothing: from everywhere):</source>
            <translation>이 검색으로 찾은 사진에서만 고릅니다 (비워 두면 전체에서):</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>What does it show? Without a description its name says it:</source>
            <translation>무엇이 보이는 사진입니까? 설명이 없으면 이름을 설명으로 씁니다:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>{n} examples are in “{file}”; no photograph.</source>
            <extracomment>Of one: 1 example is in “{file}”; no photograph.</extracomment>
            <translation>
                <numerusform>“{file}”에 예시 {n}개가 있습니다. 사진은 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>{n} photographs are in “{folder}”.</source>
            <extracomment>Of one: 1 photograph is in “{folder}”.</extracomment>
            <translation>
                <numerusform>“{folder}”에 사진 {n}장이 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>“{name}” was taken in: {found} of {all} examples are here.</source>
            <translation>“{name}” 앨범을 가져왔습니다. 예시 {all}개 중 {found}개가 여기에 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>Finished: {job}</source>
            <translation>완료: {job}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>Undone: {edit}</source>
            <translation>실행 취소함: {edit}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>{name}: off</source>
            <translation>{name}: 끔</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>{name}: on</source>
            <translation>{name}: 켬</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <location filename="../../clip_desktop/ui/app.py" />
            <source>Clip Desktop cannot start</source>
            <translation>Clip Desktop을 시작할 수 없음</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="../../clip_desktop/ui/backups/control.py" />
            <source>Backing up the library</source>
            <translation>라이브러리 백업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/control.py" />
            <source>Restoring a backup</source>
            <translation>백업 복원</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/control.py" />
            <source>The library is as it was when the backup was made. The backup “{name}” takes you back.</source>
            <translation>라이브러리가 백업할 때의 상태로 돌아갔습니다. 백업 “{name}”(으)로 되돌릴 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Backups of the library</source>
            <translation>라이브러리 백업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Before an update</source>
            <translation>업데이트 전</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Before another was restored</source>
            <translation>다른 백업 복원 전</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Every day</source>
            <translation>매일</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Made</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>One is made each day.</source>
            <translation>매일 하나씩 만듭니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Put the backup of {made} in the place of the library?</source>
            <translation>라이브러리를 {made}의 백업으로 바꾸시겠습니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Restore …</source>
            <translation>복원 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>The daily backup is switched off.</source>
            <translation>매일 백업이 꺼져 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>아직 백업이 없습니다. “지금 백업”을 누르면 만들어집니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>What you said since then is no longer in it. A backup of now is made first, so that you can go back.</source>
            <translation>그 뒤에 입력한 내용은 사라집니다. 되돌릴 수 있도록 먼저 지금 상태를 백업합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>You asked for it</source>
            <translation>직접 요청</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Your photographs are not in them: only what you said of them, and the index. They lie in “{folder}”.</source>
            <translation>사진은 들어 있지 않고, 사진에 대해 입력한 내용과 색인만 들어 있습니다. 위치: “{folder}”</translation>
        </message>
    </context>
    <context>
        <name>Breadcrumb</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/breadcrumb.py" />
            <source>Go to {name}</source>
            <translation>{name}(으)로 이동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/breadcrumb.py" />
            <source>Where this is</source>
            <translation>현재 위치</translation>
        </message>
    </context>
    <context>
        <name>CaptionDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>As the file says</source>
            <translation>파일에 적힌 대로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Description</source>
            <translation>설명</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Title and description: {photographs}</source>
            <translation>제목과 설명: {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Your words count before what the file says; the file itself is not changed.</source>
            <translation>입력한 내용이 파일에 적힌 내용보다 우선합니다. 파일은 바뀌지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>Take “{filter}” out of the search</source>
            <translation>검색에서 “{filter}” 빼기</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>above {share}</source>
            <translation>{share} 이상</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>album</source>
            <translation>앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>album: {value}</source>
            <translation>앨범: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>area: {bounds}</source>
            <translation>영역: {bounds}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>autumn of {year}</source>
            <translation>{year} 가을</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>before {date}</source>
            <translation>{date} 전</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by date</source>
            <translation>날짜순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by name</source>
            <translation>이름순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by rating</source>
            <translation>별점순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by relevance</source>
            <translation>관련도순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>camera</source>
            <translation>카메라</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>camera: {value}</source>
            <translation>카메라: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>duplicate</source>
            <translation>중복</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>file: {value}</source>
            <translation>파일: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>folder: {value}</source>
            <translation>폴더: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>has a sidecar</source>
            <translation>사이드카 있음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>has a title or description</source>
            <translation>제목이나 설명 있음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>has coordinates</source>
            <translation>좌표 있음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>keyword</source>
            <translation>키워드</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>keyword: {value}</source>
            <translation>키워드: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>landscape</source>
            <translation>가로 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last autumn</source>
            <translation>지난가을</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last month</source>
            <translation>지난달</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last spring</source>
            <translation>지난봄</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last summer</source>
            <translation>지난여름</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last week</source>
            <translation>지난주</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last weekend</source>
            <translation>지난 주말</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last winter</source>
            <translation>지난겨울</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last year</source>
            <translation>지난해</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>length: {value}</source>
            <translation>길이 {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>lens</source>
            <translation>렌즈</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>lens: {value}</source>
            <translation>렌즈: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>like this</source>
            <translation>비슷한 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>like {name}</source>
            <translation>“{name}”과(와) 비슷한 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>longer than {value}</source>
            <translation>길이 {value} 초과</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>not {filter}</source>
            <translation>{filter} 제외</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>offline</source>
            <translation>오프라인</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>place</source>
            <translation>장소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>place: {value}</source>
            <translation>장소: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>portrait</source>
            <translation>세로 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating &lt; {value}</source>
            <translation>별점 {value} 미만</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating &gt; {value}</source>
            <translation>별점 {value} 초과</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating ≤ {value}</source>
            <translation>별점 {value} 이하</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating ≥ {value}</source>
            <translation>별점 {value} 이상</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating: {value}</source>
            <translation>별점 {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>raw</source>
            <translation>RAW</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>screenshot-like</source>
            <translation>스크린샷 같은 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>search</source>
            <translation>검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>shorter than {value}</source>
            <translation>길이 {value} 미만</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>since {date}</source>
            <translation>{date}부터</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>spring of {year}</source>
            <translation>{year} 봄</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>summer of {year}</source>
            <translation>{year} 여름</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>tag</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>tag: {value}</source>
            <translation>태그: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>text: {value}</source>
            <translation>글: {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} days</source>
            <extracomment>Of one: the last day</extracomment>
            <translation>
                <numerusform>최근 {n}일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} months</source>
            <extracomment>Of one: the last one month</extracomment>
            <translation>
                <numerusform>최근 {n}개월</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} weeks</source>
            <extracomment>Of one: the last 7 days</extracomment>
            <translation>
                <numerusform>최근 {n}주</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} years</source>
            <extracomment>Of one: the last one year</extracomment>
            <translation>
                <numerusform>최근 {n}년</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this autumn</source>
            <translation>올가을</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this month</source>
            <translation>이번 달</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this spring</source>
            <translation>올봄</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this summer</source>
            <translation>올여름</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this week</source>
            <translation>이번 주</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this weekend</source>
            <translation>이번 주말</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this winter</source>
            <translation>올겨울</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this year</source>
            <translation>올해</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>untagged</source>
            <translation>태그 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>until {date}</source>
            <translation>{date}까지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>video</source>
            <translation>동영상</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>winter of {year}</source>
            <translation>{year} 겨울</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>within {km} km of {place}</source>
            <translation>{place}에서 {km}km 이내</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>yesterday</source>
            <translation>어제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{first} to {last}</source>
            <translation>{first}~{last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{n} hours</source>
            <extracomment>Of one: 1 hour</extracomment>
            <translation>
                <numerusform>{n}시간</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{value} or longer</source>
            <translation>길이 {value} 이상</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{value} or shorter</source>
            <translation>길이 {value} 이하</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>{n} photographs, side by side</source>
            <extracomment>Of one: 1 photograph is left</extracomment>
            <translation>
                <numerusform>사진 {n}장 나란히</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Back to the photographs (Esc)</source>
            <translation>사진 목록으로 (Esc)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Each is seen by itself</source>
            <translation>각각 따로 봅니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Larger (+)</source>
            <translation>크게 (+)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>See the same part of each (L)</source>
            <translation>모두 같은 부분 보기 (L)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Smaller (−)</source>
            <translation>작게 (−)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>The same part of each is seen</source>
            <translation>모두 같은 부분을 봅니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Whole picture, or its own pixels (Z)</source>
            <translation>전체 보기 또는 원래 픽셀 (Z)</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <location filename="../../clip_desktop/ui/compare/page.py" />
            <source>Photographs side by side</source>
            <translation>나란히 놓은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/page.py" />
            <source>This picture cannot be shown.</source>
            <translation>이 이미지를 표시할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ComparedPhoto</name>
        <message>
            <location filename="../../clip_desktop/ui/compare/photo.py" />
            <source>Compare it no longer (Backspace)</source>
            <translation>비교에서 빼기 (Backspace)</translation>
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../clip_desktop/ui/search/popup.py" />
            <source>Completions</source>
            <translation>자동 완성</translation>
        </message>
    </context>
    <context>
        <name>ConnectionList</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Answered</source>
            <translation>응답 받음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Connections</source>
            <translation>연결</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Cut off</source>
            <translation>중간에 끊김</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>How it ended</source>
            <translation>결과</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Not ended</source>
            <translation>끝나지 않음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Not known</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Not reached</source>
            <translation>연결되지 않음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Received</source>
            <translation>받은 양</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Refused ({status})</source>
            <translation>거부됨 ({status})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Sent on to another</source>
            <translation>다른 곳으로 넘김</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Stopped by you</source>
            <translation>사용자가 중지함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>What for</source>
            <translation>용도</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>When</source>
            <translation>시각</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Whom</source>
            <translation>상대</translation>
        </message>
    </context>
    <context>
        <name>CutLine</name>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>From {share} on</source>
            <translation>{share}부터</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>How sure a result has to be</source>
            <translation>결과가 얼마나 확실해야 하는지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>How sure the search is of its results. Drag the line to where the answer ends; double click: back.</source>
            <translation>검색 결과의 확실도입니다. 결과를 끊을 위치로 선을 옮기십시오. 두 번 클릭하면 되돌립니다.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/date_field.py" />
            <source>2019, 2019-05, May 2019</source>
            <translation>2019, 2019-05, 2019년 5월</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/date_field.py" />
            <source>Go to date</source>
            <translation>날짜로 이동</translation>
        </message>
    </context>
    <context>
        <name>DateScrubber</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>No date</source>
            <translation>날짜 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>Press G in the photographs to go to a date by keys.</source>
            <translation>사진 목록에서 G 키를 누르면 날짜로 이동합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>Timeline</source>
            <translation>타임라인</translation>
        </message>
    </context>
    <context>
        <name>DateTravel</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/dates.py" />
            <source>No photograph is from then.</source>
            <translation>그때의 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/dates.py" />
            <source>Nothing is from then. The nearest: {date}</source>
            <translation>그때의 사진이 없습니다. 가장 가까운 날: {date}</translation>
        </message>
    </context>
    <context>
        <name>DetailsControl</name>
        <message>
            <location filename="../../clip_desktop/ui/details/control.py" />
            <source>Tag “{name}”</source>
            <translation>“{name}” 태그</translation>
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Add a tag</source>
            <translation>태그 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Add a tag …</source>
            <translation>태그 추가 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Albums</source>
            <translation>앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Camera</source>
            <translation>카메라</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Cannot be reached now.</source>
            <translation>지금 접근할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Choose one to see when and where it was taken, and its tags.</source>
            <translation>하나를 선택하면 찍은 때와 곳, 태그가 보입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Details</source>
            <translation>세부 정보</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Exposure</source>
            <translation>노출</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>File date</source>
            <translation>파일 날짜</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>File size</source>
            <translation>파일 크기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>In {n} places</source>
            <translation>{n}곳에 있음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Keywords</source>
            <translation>키워드</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Lens</source>
            <translation>렌즈</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>No file</source>
            <translation>파일 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>No photograph chosen</source>
            <translation>선택한 사진 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Picture</source>
            <translation>이미지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Position</source>
            <translation>좌표</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Show on the map</source>
            <translation>지도에서 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Taken</source>
            <translation>찍은 때</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Text</source>
            <translation>글</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>What you press here is said of all of them.</source>
            <translation>여기서 누르면 모두에 적용됩니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>With it</source>
            <translation>함께 있는 파일</translation>
        </message>
    </context>
    <context>
        <name>DuplicateRow</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Keep</source>
            <translation>유지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Keep {file}</source>
            <translation>유지: {file}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Look the same</source>
            <translation>같아 보임</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Same content</source>
            <translation>내용이 같음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>kept: {why}</source>
            <translation>유지: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation>
                <numerusform>파일 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>{n} not shown</source>
            <extracomment>Of one: 1 not shown</extracomment>
            <translation>
                <numerusform>{n}개 표시 안 함</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Comparing photographs</source>
            <translation>사진 비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Keeping the best of each</source>
            <translation>가장 좋은 것만 유지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Looking at the copies</source>
            <translation>사본 살펴보기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Moved {n} files to the trash.</source>
            <extracomment>Of one: Moved 1 file to the trash.</extracomment>
            <translation>
                <numerusform>파일 {n}개를 휴지통으로 옮겼습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>{n} files stayed</source>
            <extracomment>Of one: 1 file stayed</extracomment>
            <translation>
                <numerusform>파일 {n}개가 남음</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Groups of duplicates</source>
            <translation>중복 묶음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Keep the best of each …</source>
            <translation>가장 좋은 것만 유지 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Keep the best of the chosen …</source>
            <translation>선택한 묶음에서 가장 좋은 것만 유지 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Not duplicates</source>
            <translation>중복 아님</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Remember that the photographs of the chosen groups are no duplicates</source>
            <translation>선택한 묶음의 사진이 중복이 아니라고 기억합니다</translation>
        </message>
    </context>
    <context>
        <name>Emptied</name>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>Search without filters</source>
            <translation>조건 없이 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>Search without “{filter}”</source>
            <translation>“{filter}” 없이 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>Show all photographs</source>
            <translation>모든 사진 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>The filter {filter} leaves no photograph.</source>
            <translation>조건 {filter}에 맞는 사진이 남지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>The filters {filters} together leave no photograph.</source>
            <translation>조건 {filters}에 모두 맞는 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>“{filter}”</source>
            <translation>“{filter}”</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/filmstrip.py" />
            <source>Filmstrip</source>
            <translation>필름 스트립</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Find in this page</source>
            <translation>이 페이지에서 찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Next place (F3)</source>
            <translation>다음 위치 (F3)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Not on this page</source>
            <translation>이 페이지에 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Previous place (Shift+F3)</source>
            <translation>이전 위치 (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>{n} of {all}</source>
            <translation>{all}개 중 {n}번째</translation>
        </message>
    </context>
    <context>
        <name>FirstPictures</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>The first photographs that were found</source>
            <translation>처음 찾은 사진</translation>
        </message>
    </context>
    <context>
        <name>FirstReading</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Adding “{name}”</source>
            <translation>“{name}” 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Albums learn from examples</source>
            <translation>예시로 배우는 앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>All is done on this machine. Your files are not changed, and nothing leaves it.</source>
            <translation>모든 일은 이 컴퓨터에서 이루어집니다. 파일은 바뀌지 않으며, 아무것도 밖으로 나가지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Describe what you remember: “children on a beach”. What is read already is found already.</source>
            <translation>기억나는 것을 적으십시오: “children on a beach”. 이미 읽은 사진은 바로 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Each photograph gets the tags that fit it. You accept or reject them, and they get better.</source>
            <translation>사진마다 맞는 태그가 붙습니다. 수락하거나 거절하면 더 정확해집니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Private</source>
            <translation>개인 정보 보호</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Put a few photographs into an album. It finds the others, and asks where it is not sure.</source>
            <translation>사진 몇 장을 앨범에 넣으십시오. 나머지를 찾고, 확실하지 않으면 묻습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Search for “{words}”</source>
            <translation>“{words}” 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Search in words</source>
            <translation>말로 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Show my photographs</source>
            <translation>내 사진 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Tags come by themselves</source>
            <translation>자동으로 붙는 태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>These find something already:</source>
            <translation>지금 바로 찾을 수 있는 검색:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>What can be done with them</source>
            <translation>사진으로 할 수 있는 일</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Your photographs are being read</source>
            <translation>사진을 읽고 있습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>{photographs} in, and more to come</source>
            <translation>{photographs} 읽음, 계속 읽는 중</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a beach by the sea</source>
            <translation>바닷가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a car</source>
            <translation>자동차</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a cat</source>
            <translation>고양이</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a dog</source>
            <translation>개</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a green forest</source>
            <translation>푸른 숲</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a street in a city</source>
            <translation>도시의 거리</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a sunset</source>
            <translation>노을</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>an old building</source>
            <translation>오래된 건물</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>birds</source>
            <translation>새</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>blue sky</source>
            <translation>파란 하늘</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>children playing</source>
            <translation>노는 아이들</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>food on a plate</source>
            <translation>접시에 담긴 음식</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>mountains with snow</source>
            <translation>눈 덮인 산</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>people outdoors</source>
            <translation>야외의 사람들</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>red flowers</source>
            <translation>빨간 꽃</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/gallery.py" />
            <source>These photographs are not in order of time.</source>
            <translation>이 사진들은 시간순이 아닙니다.</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/headers.py" />
            <source>No date</source>
            <translation>날짜 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>None chosen</source>
            <translation>선택한 사진 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>in {n} places</source>
            <translation>{n}곳에 있음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>out of reach</source>
            <translation>접근 불가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>raw picture</source>
            <translation>RAW 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>video</source>
            <translation>동영상</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>video of {length}</source>
            <translation>{length} 동영상</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>with its raw picture</source>
            <translation>RAW 사진과 함께</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} chosen</source>
            <extracomment>Of one: 1 chosen</extracomment>
            <translation>
                <numerusform>{n}장 선택함</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} near-duplicates behind it</source>
            <extracomment>Of one: 1 near-duplicate behind it</extracomment>
            <translation>
                <numerusform>뒤에 비슷한 사진 {n}장</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} stars</source>
            <extracomment>Of one: 1 star</extracomment>
            <translation>
                <numerusform>별 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{share} certain</source>
            <translation>확실도 {share}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>About</source>
            <translation>정보</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>Belongs here (in an album or a label)</source>
            <translation>여기에 속함 (앨범이나 라벨에서)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>Does not belong here (in an album or a label)</source>
            <translation>여기에 속하지 않음 (앨범이나 라벨에서)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/window.py" />
            <source>Help and keys</source>
            <translation>도움말과 단축키</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Licences</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT licence; the built-in model is for personal use and research.</source>
            <translation>내 컴퓨터에서 내 사진을 의미로 검색하고, 태그를 달고, 모읍니다. MIT 라이선스를 따르는 자유 소프트웨어입니다. 내장 모델은 개인 용도와 연구용입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>another of the photographs</source>
            <translation>다른 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>its own pixels</source>
            <translation>원래 픽셀</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>key</source>
            <translation>키</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>larger</source>
            <translation>크게</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>no, it does not</source>
            <translation>아니요, 보이지 않습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>play a film in the system's player; stop and play a picture that moves</source>
            <translation>시스템 플레이어로 동영상 재생, 움직이는 이미지 멈추고 재생</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see another part</source>
            <translation>다른 부분 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see it large</source>
            <translation>크게 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see it turned left</source>
            <translation>왼쪽으로 돌려 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see it turned right</source>
            <translation>오른쪽으로 돌려 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see the same part of each, or not</source>
            <translation>모두 같은 부분 보기, 또는 따로 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>skip it</source>
            <translation>건너뛰기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>smaller</source>
            <translation>작게</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>take it out of the comparison</source>
            <translation>비교에서 빼기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>take the last answer back</source>
            <translation>마지막 답 취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the filmstrip</source>
            <translation>필름 스트립</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the first</source>
            <translation>처음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the last</source>
            <translation>마지막</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the next photograph</source>
            <translation>다음 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the one before</source>
            <translation>이전 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the whole picture</source>
            <translation>전체 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the whole picture, or its own pixels</source>
            <translation>전체 보기 또는 원래 픽셀</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>what it does</source>
            <translation>하는 일</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>why it is suggested</source>
            <translation>제안된 이유</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>yes, it shows that</source>
            <translation>예, 보입니다</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../clip_desktop/ui/help/window.py" />
            <source>Contents</source>
            <translation>차례</translation>
        </message>
    </context>
    <context>
        <name>JobsBar</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Pace, time left, and what follows</source>
            <translation>속도, 남은 시간, 다음 작업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Stop; what is done stays</source>
            <translation>중지 (끝난 것은 남습니다)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Stopping …</source>
            <translation>중지하는 중 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>{done} of {total}</source>
            <translation>{total} 중 {done}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>{n} more to do</source>
            <translation>대기 중인 작업 {n}개</translation>
        </message>
    </context>
    <context>
        <name>JobsPanel</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>As fast as it goes</source>
            <translation>최대한 빠르게</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Gently on battery</source>
            <translation>배터리 사용 시 천천히</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Gently, always</source>
            <translation>언제나 천천히</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Go gently</source>
            <translation>천천히 하기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>It leaves pauses now.</source>
            <translation>지금 쉬어 가며 합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Jobs</source>
            <translation>작업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Nothing is being done.</source>
            <translation>진행 중인 작업이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Now</source>
            <translation>지금</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Pace</source>
            <translation>속도</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Time left</source>
            <translation>남은 시간</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>about {time}</source>
            <translation>약 {time}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>{done} of {total}</source>
            <translation>{total} 중 {done}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>{n} files could not be used</source>
            <extracomment>Of one: 1 file could not be used</extracomment>
            <translation>
                <numerusform>사용할 수 없는 파일 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>{n} in a second</source>
            <translation>초당 {n}</translation>
        </message>
    </context>
    <context>
        <name>KeepPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>        with {path}</source>
            <translation>        함께: {path}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>    goes: {path} ({width} × {height}, {size})</source>
            <translation>    옮김: {path} ({width} × {height}, {size})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Keep the best of each</source>
            <translation>가장 좋은 것만 유지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Keep {path}: {why}</source>
            <translation>유지: {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Move to trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Nothing can go.</source>
            <translation>옮길 수 있는 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Stays: {path}: {why}</source>
            <translation>남음: {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>What would go, and why</source>
            <translation>옮길 것과 그 이유</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>What you said of the photographs that go is said of those that stay. This can be undone.</source>
            <translation>옮기는 사진에 대해 입력한 내용은 남는 사진으로 넘어갑니다. 실행 취소할 수 있습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>{n} files would be moved to the trash</source>
            <extracomment>Of one: 1 file would be moved to the trash</extracomment>
            <translation>
                <numerusform>파일 {n}개를 휴지통으로 옮깁니다</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeptRows</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Show in the file manager</source>
            <translation>파일 관리자에서 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Show in the file manager: {name}</source>
            <translation>파일 관리자에서 보기: {name}</translation>
        </message>
    </context>
    <context>
        <name>KeywordsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Keyword</source>
            <translation>키워드</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Keywords</source>
            <translation>키워드</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Labels from keywords</source>
            <translation>키워드로 라벨 만들기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Looking at what your files say …</source>
            <translation>파일에 적힌 내용을 살펴보는 중 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Make labels of these</source>
            <translation>선택한 키워드로 라벨 만들기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Photographs</source>
            <translation>사진</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>{n} keywords of your files are no labels yet.</source>
            <extracomment>Of one: 1 keyword of your files is no label yet.</extracomment>
            <translation>
                <numerusform>파일의 키워드 중 {n}개가 아직 라벨이 아닙니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelEditor</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source> % sure</source>
            <translation>% 확실</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Described as (without a description its name says it)</source>
            <translation>설명 (없으면 이름이 설명이 됩니다)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>In other languages</source>
            <translation>다른 언어로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Label “{name}”</source>
            <translation>라벨 “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Looking …</source>
            <translation>살펴보는 중 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Name in files</source>
            <translation>파일에 쓰는 이름</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>New label</source>
            <translation>새 라벨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Not to be mistaken for</source>
            <translation>혼동하지 말 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>On {after}, now on {before}: {come} would get it, {go} would lose it.</source>
            <translation>{after}에 붙습니다 (지금 {before}장). {come}장에 새로 붙고 {go}장에서 빠집니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>One a line: what it is mistaken for, or nothing</source>
            <translation>한 줄에 하나씩, 혼동하기 쉬운 것 (없으면 비움)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>One description a line: “people on a sailing boat at sea”</source>
            <translation>한 줄에 설명 하나씩: “people on a sailing boat at sea”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Other words</source>
            <translation>다른 말</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Other words for it, with commas between</source>
            <translation>같은 뜻의 다른 말, 쉼표로 구분</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Show from</source>
            <translation>표시 기준</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>The surest</source>
            <translation>가장 확실한 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>What the change does to your photographs</source>
            <translation>변경이 사진에 미치는 영향</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Would get it</source>
            <translation>새로 붙을 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Would lose it</source>
            <translation>빠질 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>fr: voile, de: Segeln</source>
            <translation>fr: voile, de: Segeln</translation>
        </message>
    </context>
    <context>
        <name>LabelModel</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>Answers</source>
            <translation>답</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>Label</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>Photographs</source>
            <translation>사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>Shown from</source>
            <translation>표시 기준</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>{label}, not suggested</source>
            <translation>{label}, 제안하지 않음</translation>
        </message>
    </context>
    <context>
        <name>LabelTree</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Labels</source>
            <translation>라벨</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Added {n} labels.</source>
            <extracomment>Of one: Added 1 label.</extracomment>
            <translation>
                <numerusform>라벨 {n}개를 추가했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Comparing what tagging anew would change</source>
            <translation>새로 태그하면 바뀔 것 비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Delete {n} labels</source>
            <translation>라벨 {n}개 삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels (*.toml *.csv)</source>
            <translation>라벨 (*.toml *.csv)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels from a file</source>
            <translation>파일에서 라벨 가져오기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels into a file</source>
            <translation>라벨을 파일로 내보내기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge</source>
            <translation>합치기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge labels</source>
            <translation>라벨 합치기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge labels into “{name}”</source>
            <translation>라벨을 “{name}”(으)로 합치기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Move {n} labels</source>
            <extracomment>Of one: Move 1 label</extracomment>
            <translation>
                <numerusform>라벨 {n}개 이동</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove every suggested tag?</source>
            <translation>제안된 태그를 모두 제거하시겠습니까?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove what is suggested of these {n} labels?</source>
            <extracomment>Of one: Remove what is suggested of this label?</extracomment>
            <translation>
                <numerusform>라벨 {n}개의 제안을 제거하시겠습니까?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Tag anew</source>
            <translation>새로 태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Tag everything anew</source>
            <translation>모두 새로 태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Taking a run of tagging back</source>
            <translation>태그 실행 되돌리기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>What you said of these goes to one of them; the others become other words for it. Which one stays?</source>
            <translation>이 라벨들에 대해 입력한 내용이 그중 하나로 모이고, 나머지는 같은 뜻의 다른 말이 됩니다. 어느 것을 남기시겠습니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>What you said, and what your files say, stays. Undo brings the suggestions back.</source>
            <translation>직접 입력한 것과 파일에 적힌 것은 남습니다. 실행 취소하면 제안이 돌아옵니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Wrote {n} labels to “{name}”.</source>
            <extracomment>Of one: Wrote 1 label to “{name}”.</extracomment>
            <translation>
                <numerusform>라벨 {n}개를 “{name}”에 썼습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Your files say {n} tags.</source>
            <extracomment>Of one: Your files say 1 tag.</extracomment>
            <translation>
                <numerusform>파일에서 태그 {n}개를 읽었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>{name}: {before} now, {come} come, {go} go, {after} then</source>
            <translation>{name}: 지금 {before}, 추가 {come}, 제거 {go}, 이후 {after}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>{n} labels would be suggested on other photographs. What you said stays.</source>
            <extracomment>Of one: 1 label would be suggested on other photographs. What you said stays.</extracomment>
            <translation>
                <numerusform>라벨 {n}개가 다른 사진에 제안됩니다. 직접 입력한 것은 남습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Edit …</source>
            <translation>편집 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Every day</source>
            <translation>일상</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Export …</source>
            <translation>내보내기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Family</source>
            <translation>가족</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Find a label</source>
            <translation>라벨 찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>From the keywords in your files …</source>
            <translation>파일의 키워드에서 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Get labels</source>
            <translation>라벨 받기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Import …</source>
            <translation>가져오기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Labels</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Merge …</source>
            <translation>합치기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Nature</source>
            <translation>자연</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>New label …</source>
            <translation>새 라벨 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Ready sets</source>
            <translation>기본 모음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Remove suggested tags …</source>
            <translation>제안된 태그 제거 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Review its suggestions</source>
            <translation>제안 검토</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Runs of tagging …</source>
            <translation>태그 실행 기록 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Show its photographs</source>
            <translation>사진 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tag everything anew …</source>
            <translation>모두 새로 태그 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tag what is new</source>
            <translation>새 사진 태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tagging</source>
            <translation>태그 달기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Travel</source>
            <translation>여행</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>{labels}, {on} of them suggested</source>
            <translation>{labels}, 그중 {on}개 제안 중</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>{n} labels</source>
            <extracomment>Of one: 1 label</extracomment>
            <translation>
                <numerusform>라벨 {n}개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LearningCurve</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>{n} examples find {share} of the others</source>
            <translation>예시 {n}개로 나머지의 {share}를 찾음</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../clip_desktop/ui/main_window.py" />
            <source>Add a folder with photographs</source>
            <translation>사진이 있는 폴더 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/main_window.py" />
            <source>There is no picture on the clipboard to search by.</source>
            <translation>클립보드에 검색할 이미지가 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>MapCanvas</name>
        <message>
            <location filename="../../clip_desktop/ui/map/canvas.py" />
            <source>Arrows move it, plus and minus zoom, Tab goes from photograph to photograph, Enter opens them.</source>
            <translation>화살표로 이동하고 더하기와 빼기로 확대, 축소합니다. Tab으로 사진을 오가고 Enter로 엽니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/canvas.py" />
            <source>Map</source>
            <translation>지도</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>All photographs (0)</source>
            <translation>모든 사진 (0)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Choose an area: drag over the map (or hold Shift)</source>
            <translation>영역 선택: 지도 위를 드래그 (또는 Shift 누르기)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Farther (-)</source>
            <translation>축소 (-)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Nearer (+)</source>
            <translation>확대 (+)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Search for the photographs taken in the part of the world in sight</source>
            <translation>보이는 지역에서 찍은 사진 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Show these</source>
            <translation>이 사진들 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>{photographs} in sight</source>
            <translation>보이는 {photographs}</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Favourites: {n} of {photographs}</source>
            <translation>즐겨찾기: {photographs} 중 {n}장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Rate {n}</source>
            <translation>별점 {n}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Rated from {fewest} to {most}</source>
            <translation>별점 {fewest}~{most}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Dismiss</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Dismiss the message</source>
            <translation>메시지 닫기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>A folder with a model</source>
            <translation>모델이 있는 폴더</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Built-in model</source>
            <translation>내장 모델</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Comparing models on your own words</source>
            <translation>내가 쓴 말로 모델 비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Copying a model</source>
            <translation>모델 복사</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Disk</source>
            <translation>디스크</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Download</source>
            <translation>내려받기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Download “{title}” ({size})?</source>
            <translation>“{title}” ({size})을(를) 내려받으시겠습니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Downloading “{name}”</source>
            <translation>“{name}” 내려받기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>English</source>
            <translation>영어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>From</source>
            <translation>출처</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>From {repository}, licence {licence}. Nothing of yours is sent.</source>
            <translation>출처 {repository}, 라이선스 {licence}. 내 정보는 보내지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Has read</source>
            <translation>읽은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Measuring “{name}”</source>
            <translation>“{name}” 측정</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>Neither is surely better.</source>
            <translation>어느 쪽이 확실히 낫다고 할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>No photograph was read with both models yet: read yours with “{name}” first.</source>
            <translation>두 모델로 모두 읽은 사진이 아직 없습니다. 먼저 “{name}”(으)로 사진을 읽으십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>On {n} of your labels and albums over {photographs}, your own words find what you chose to {a} with “{first}” and to {b} with “{second}” (mean average precision).</source>
            <translation>{photographs}에 걸친 내 라벨과 앨범 {n}개에서, 내가 고른 사진을 내가 쓴 말로 찾은 정도: “{first}” {a}, “{second}” {b} (mAP).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Published figures</source>
            <translation>공개된 수치</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Reading your photographs with “{name}”</source>
            <translation>“{name}”(으)로 사진 읽기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Remove “{title}” from this disk?</source>
            <translation>이 디스크에서 “{title}”을(를) 제거하시겠습니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Removing “{name}”</source>
            <translation>“{name}” 제거</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Sees</source>
            <translation>입력 크기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Speed on this machine</source>
            <translation>이 컴퓨터에서의 속도</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>The built-in model is used from then on.</source>
            <translation>그 뒤로는 내장 모델을 씁니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>The licence does not allow every use.</source>
            <translation>라이선스가 모든 용도를 허용하지는 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>There is nothing to compare by: tag two photographs with a label, or put two into an album.</source>
            <translation>비교할 기준이 없습니다. 사진 두 장에 라벨을 달거나 두 장을 앨범에 넣으십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>These are too few to say which is better.</source>
            <translation>어느 쪽이 나은지 말하기에는 너무 적습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>What it is</source>
            <translation>종류</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>begun, {size} are here</source>
            <translation>일부 받음, {size}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>cannot be used</source>
            <translation>사용할 수 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>does not allow every use</source>
            <translation>모든 용도를 허용하지는 않음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>in use</source>
            <translation>사용 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>installed</source>
            <translation>설치됨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>installed, has read {share}</source>
            <translation>설치됨, {share} 읽음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>many</source>
            <translation>여러 언어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>not measured yet</source>
            <translation>아직 측정 안 함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>not stated</source>
            <translation>밝혀지지 않음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>ready</source>
            <translation>준비됨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>to be downloaded, {size}</source>
            <translation>내려받기 필요, {size}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} of {photographs}</source>
            <translation>{photographs} 중 {n}장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} pictures a second</source>
            <translation>초당 {n}장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} × {n} pixels</source>
            <translation>{n} × {n} 픽셀</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>{size} become free. What it read of your photographs is kept in case it comes back.</source>
            <translation>{size}의 공간이 생깁니다. 사진에서 읽은 내용은 다시 설치할 때를 위해 남겨 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” has read your photographs.</source>
            <translation>“{name}” 모델이 사진을 모두 읽었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>“{name}” is better.</source>
            <translation>“{name}” 쪽이 낫습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” is in use. Undo goes back to the one before.</source>
            <translation>“{name}” 모델을 사용합니다. 실행 취소하면 이전 모델로 돌아갑니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” is installed. Read your photographs with it, then compare or use it.</source>
            <translation>“{name}” 모델을 설치했습니다. 이 모델로 사진을 읽은 다음 비교하거나 사용하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” reads {n} pictures a second on this machine.</source>
            <translation>“{name}” 모델은 이 컴퓨터에서 초당 {n}장을 읽습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” was removed.</source>
            <translation>“{name}” 모델을 제거했습니다.</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Download …</source>
            <translation>내려받기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Fetch it from the model hub: the only thing here that uses a network</source>
            <translation>모델 허브에서 받습니다. 여기서 네트워크를 쓰는 유일한 기능입니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Measure its speed</source>
            <translation>속도 측정</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Read my photographs with it</source>
            <translation>이 모델로 내 사진 읽기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Remove …</source>
            <translation>제거 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Search and tag with it from now on; Undo takes it back</source>
            <translation>이제부터 이 모델로 검색하고 태그합니다. 실행 취소할 수 있습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Take it from this disk</source>
            <translation>이 디스크에서 제거합니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Take one from this disk …</source>
            <translation>이 디스크에서 가져오기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Takes some seconds</source>
            <translation>몇 초 걸립니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>The one in use goes on answering meanwhile</source>
            <translation>그동안 사용 중인 모델이 계속 답합니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>What is known of the model</source>
            <translation>모델에 대해 알려진 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Which finds better what you tagged and put into albums yourself?</source>
            <translation>직접 태그하고 앨범에 넣은 사진을 어느 쪽이 더 잘 찾습니까?</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Another program …</source>
            <translation>다른 프로그램 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Its usual program</source>
            <translation>기본 프로그램</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>No program of this system opens “{name}”.</source>
            <translation>이 시스템에 “{name}”을(를) 여는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Open with</source>
            <translation>연결 프로그램</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Open “{name}” with</source>
            <translation>“{name}” 연결 프로그램</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>The file cannot be reached now.</source>
            <translation>지금 파일에 접근할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>The picture “{name}” is on the clipboard.</source>
            <translation>이미지 “{name}”이(가) 클립보드에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>“{name}” could not be started.</source>
            <translation>“{name}”을(를) 시작할 수 없었습니다.</translation>
        </message>
    </context>
    <context>
        <name>PhotoActions</name>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Accept</source>
            <translation>수락</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Add to album</source>
            <translation>앨범에 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Add to album …</source>
            <translation>앨범에 추가 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Belongs to “{name}”</source>
            <translation>“{name}”에 속함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Bring back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy path</source>
            <translation>경로 복사</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy the picture itself</source>
            <translation>이미지 자체 복사</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Hide from library</source>
            <translation>라이브러리에서 숨기기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>More like this</source>
            <translation>비슷한 사진 더 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Move to trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>New album</source>
            <translation>새 앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>New album …</source>
            <translation>새 앨범 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>No rating</source>
            <translation>별점 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Not this</source>
            <translation>아님</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Not “{name}”</source>
            <translation>“{name}” 아님</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Open in its usual program</source>
            <translation>기본 프로그램으로 열기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Put the {n} chosen photographs in as examples</source>
            <extracomment>Of one: Put the chosen photograph in as an example</extracomment>
            <translation>
                <numerusform>선택한 사진 {n}장을 예시로 넣기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Put {n} photographs into “{album}”.</source>
            <extracomment>Of one: Put 1 photograph into “{album}”.</extracomment>
            <translation>
                <numerusform>사진 {n}장을 “{album}” 앨범에 넣었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Rating</source>
            <translation>별점</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Reject</source>
            <translation>거절</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show in file manager</source>
            <translation>파일 관리자에서 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show near-duplicates behind it</source>
            <translation>뒤에 있는 비슷한 사진 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show on the map</source>
            <translation>지도에서 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Take my answer back</source>
            <translation>내 답 취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>The file cannot be reached now.</source>
            <translation>지금 파일에 접근할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>This photograph does not say where it was taken.</source>
            <translation>이 사진에는 찍은 곳이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Title and description …</source>
            <translation>제목과 설명 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>What does it show? A few plain words help to find what belongs:</source>
            <translation>무엇이 보이는 사진입니까? 쉬운 말 몇 마디가 찾는 데 도움이 됩니다:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Why is this here?</source>
            <translation>여기에 있는 이유</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>{n} photographs are hidden.</source>
            <extracomment>Of one: 1 photograph is hidden.</extracomment>
            <translation>
                <numerusform>사진 {n}장을 숨겼습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoGridView</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/view.py" />
            <source>Photographs</source>
            <translation>사진</translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <location filename="../../clip_desktop/ui/photo_page.py" />
            <source>Your photographs are being looked through. They appear here as they are found.</source>
            <translation>사진을 살펴보는 중입니다. 찾는 대로 여기에 나타납니다.</translation>
        </message>
    </context>
    <context>
        <name>PlaceHeader</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Actions of this place</source>
            <translation>이 위치의 명령</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Leave out less likely</source>
            <translation>덜 확실한 것 빼기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Show less likely</source>
            <translation>덜 확실한 것도 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>What can be done here</source>
            <translation>여기서 할 수 있는 일</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Add a few photographs that belong here (press B on them anywhere), and the rest is found.</source>
            <translation>여기에 속하는 사진을 몇 장 추가하면 (어디서나 사진에서 B 키) 나머지를 찾아 줍니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Aim at a precision …</source>
            <translation>목표 정확도 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Albums</source>
            <translation>앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>All photographs</source>
            <translation>모든 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Bring back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Change what it looks for …</source>
            <translation>찾을 내용 바꾸기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Compare all photographs anew</source>
            <translation>모든 사진 다시 비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Copy its photographs …</source>
            <translation>사진 복사 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Delete album</source>
            <translation>앨범 삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Delete label</source>
            <translation>라벨 삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Describe …</source>
            <translation>설명 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Does this belong to “{name}”?</source>
            <translation>“{name}”에 속합니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Does this show “{name}”?</source>
            <translation>“{name}”이(가) 보입니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Duplicates</source>
            <translation>중복 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Edit …</source>
            <translation>편집 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Every answer makes the rest surer.</source>
            <translation>답할수록 나머지가 더 확실해집니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Every file could be read.</source>
            <translation>모든 파일을 읽었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Favourites</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Folders</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Forget this search</source>
            <translation>이 검색 지우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Hidden</source>
            <translation>숨긴 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>How good is it?</source>
            <translation>얼마나 정확합니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>It took nothing by itself.</source>
            <translation>자동으로 담은 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Its search finds no photograph now. Those that come later appear here.</source>
            <translation>지금은 검색에 맞는 사진이 없습니다. 나중에 생기면 여기에 보입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Its search …</source>
            <translation>앨범의 검색 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Its words find every photograph that you accepted.</source>
            <translation>수락한 사진을 모두 설명만으로 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Keep it as “{name}”</source>
            <translation>“{name}”(으)로 저장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Keep it under the name:</source>
            <translation>저장할 이름:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Keep the best of each …</source>
            <translation>가장 좋은 것만 유지 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Labels</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Learn from examples, or no longer</source>
            <translation>예시 학습 켜기 또는 끄기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <location filename="../../clip_desktop/ui/places/library.py" />
            <location filename="../../clip_desktop/ui/places/map.py" />
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Library</source>
            <translation>라이브러리</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Look through again</source>
            <translation>다시 살펴보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Look through all folders again</source>
            <translation>모든 폴더 다시 살펴보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Make an album of it …</source>
            <translation>앨범으로 만들기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/map.py" />
            <source>Map</source>
            <translation>지도</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>More like this</source>
            <translation>비슷한 사진 더 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Near-duplicates agree: all of them have the label, or none.</source>
            <translation>비슷한 사진끼리 일치합니다. 모두 이 라벨이 있거나 모두 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>New name:</source>
            <translation>새 이름:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>No file is touched. What you said of its photographs is kept for when the folder comes back.</source>
            <translation>파일은 그대로 둡니다. 사진에 대해 입력한 내용은 폴더가 돌아올 때를 위해 남겨 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>No photograph has this label.</source>
            <translation>이 라벨이 있는 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>No photograph is here more than once.</source>
            <translation>중복된 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>No photograph is hidden.</source>
            <translation>숨긴 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/map.py" />
            <source>No photograph says where it was taken.</source>
            <translation>찍은 곳이 있는 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>No photograph was found under “{path}” yet.</source>
            <translation>“{path}” 아래에서 찾은 사진이 아직 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing is above the line at {share}.</source>
            <translation>{share} 기준선 위에 있는 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Nothing is suggested that could be a mistake.</source>
            <translation>틀린 것으로 보이는 제안이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Nothing that you moved to the trash here lies in it.</source>
            <translation>이 프로그램에서 휴지통으로 옮긴 사진이 휴지통에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing was found.</source>
            <translation>찾은 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing was found. Try other words, or fewer.</source>
            <translation>찾은 것이 없습니다. 다른 말이나 더 짧은 말로 찾아 보십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Press F on a photograph you love, and it is kept here.</source>
            <translation>좋아하는 사진에서 F 키를 누르면 여기에 모입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Problems</source>
            <translation>문제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove from library …</source>
            <translation>라이브러리에서 제거 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove “{name}” from the library?</source>
            <translation>라이브러리에서 “{name}”을(를) 제거하시겠습니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Rename search</source>
            <translation>검색 이름 바꾸기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Rename …</source>
            <translation>이름 바꾸기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Review its suggestions</source>
            <translation>제안 검토</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Save search</source>
            <translation>검색 저장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Save search …</source>
            <translation>검색 저장 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Saved searches</source>
            <translation>저장한 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Share what it has learned …</source>
            <translation>배운 것 공유 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Show again</source>
            <translation>다시 표시</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show all</source>
            <translation>모두 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Show in file manager</source>
            <translation>파일 관리자에서 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show likely mistakes</source>
            <translation>틀린 듯한 것 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show near-duplicates that disagree</source>
            <translation>서로 다른 비슷한 사진 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Show the least sure first</source>
            <translation>덜 확실한 것부터 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Show the trash of the system</source>
            <translation>시스템 휴지통 열기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show what its words miss</source>
            <translation>설명으로 못 찾는 것 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Show what you accepted</source>
            <translation>수락한 것 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show what you rejected</source>
            <translation>거절한 것 보기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Something is wrong with {n} files. Each is tried again when it changes.</source>
            <extracomment>Of one: Something is wrong with 1 file. It is tried again when it changes.</extracomment>
            <translation>
                <numerusform>파일 {n}개에 문제가 있습니다. 파일이 바뀌면 다시 시도합니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: by name</source>
            <translation>정렬: 이름순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: by stars</source>
            <translation>정렬: 별점순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the newest first</source>
            <translation>정렬: 최신순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the oldest first</source>
            <translation>정렬: 오래된 순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the surest first</source>
            <translation>정렬: 확실한 순</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Suggest tags again</source>
            <translation>태그 다시 제안</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Switch off</source>
            <translation>끄기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>There is no photograph in your folders yet.</source>
            <translation>폴더에 아직 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>What it looks for:</source>
            <translation>찾을 내용:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>What you say stays, whatever is tagged again later.</source>
            <translation>나중에 다시 태그해도 직접 답한 것은 남습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Write it as web pages …</source>
            <translation>웹 페이지로 내보내기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>You accepted no photograph yet.</source>
            <translation>아직 수락한 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>You rejected no photograph.</source>
            <translation>거절한 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>You rejected this label on no photograph.</source>
            <translation>이 라벨을 거절한 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>of those suggested about {share} are right ({low} to {high})</source>
            <translation>제안 중 약 {share}가 맞음 ({low}~{high})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>switched off: it is suggested on none</source>
            <translation>꺼짐: 제안하지 않음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>within “{query}”</source>
            <translation>“{query}” 안에서</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{name}: accepted</source>
            <translation>{name}: 수락함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: likely mistakes</source>
            <translation>{name}: 틀린 듯한 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: missed by its words</source>
            <translation>{name}: 설명으로 못 찾는 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: near-duplicates that disagree</source>
            <translation>{name}: 서로 다른 비슷한 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: rejected</source>
            <translation>{name}: 거절함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{name}: the least sure first</source>
            <translation>{name}: 덜 확실한 것부터</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/map.py" />
            <source>{n} do not say where they were taken</source>
            <extracomment>Of one: 1 does not say where it was taken</extracomment>
            <translation>
                <numerusform>찍은 곳이 없는 사진 {n}장</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>{n} files beside the best of each</source>
            <extracomment>Of one: 1 file beside the best of each</extracomment>
            <translation>
                <numerusform>가장 좋은 것 외의 파일 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>{n} files want the extra “{name}”.</source>
            <extracomment>Of one: 1 file wants the extra “{name}”.</extracomment>
            <translation>
                <numerusform>파일 {n}개를 읽으려면 추가 구성 요소 “{name}”이(가) 필요합니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>{n} groups</source>
            <extracomment>Of one: 1 group</extracomment>
            <translation>
                <numerusform>묶음 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>{photographs} can be brought back, with all that you said of them</source>
            <translation>{photographs}을(를) 입력한 내용과 함께 되돌릴 수 있습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{share} are to be right: from {line} on</source>
            <translation>{share} 정확도 목표: {line}부터</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/asking/plan_dialog.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/plan_dialog.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Models …</source>
            <translation>모델 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>환경 설정</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Privacy …</source>
            <translation>개인 정보 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Restore the defaults</source>
            <translation>기본값 복원</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>“{name}” – models …</source>
            <translation>“{name}” – 모델 …</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Backups of the library</source>
            <translation>라이브러리 백업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Crash reports; they are sent to nobody</source>
            <translation>오류 보고서. 아무에게도 보내지 않습니다</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Delete {n} crash reports?</source>
            <extracomment>Of one: Delete the crash report?</extracomment>
            <translation>
                <numerusform>오류 보고서 {n}개를 삭제하시겠습니까?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Models that you downloaded or took in</source>
            <translation>내려받거나 가져온 모델</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Pictures that you pasted to search by</source>
            <translation>검색하려고 붙여 넣은 이미지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Settings, and label sets of your own</source>
            <translation>설정과 직접 만든 라벨 모음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Small pictures of your photographs; they come back by themselves</source>
            <translation>사진의 섬네일. 지워도 다시 만들어집니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>The library: what you said, and what is known of your photographs</source>
            <translation>라이브러리: 입력한 내용과 사진에 대해 알려진 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>The list of connections below</source>
            <translation>아래의 연결 목록</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>The search index as it is kept ready; it comes back by itself</source>
            <translation>미리 준비해 둔 검색 색인. 지워도 다시 만들어집니다</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Clear the search history</source>
            <translation>검색 기록 지우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Clear this list</source>
            <translation>이 목록 지우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Delete crash reports …</source>
            <translation>오류 보고서 삭제 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Kept on this machine</source>
            <translation>이 컴퓨터에 보관하는 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>None so far.</source>
            <translation>아직 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Nothing goes over a network but what fetches a model that you ask for: its name goes out, its files come in. No photograph, no word of yours, no account, no count of anything. These connections were made:</source>
            <translation>네트워크는 사용자가 요청한 모델을 받을 때만 씁니다. 모델의 이름이 나가고 파일이 들어옵니다. 사진, 입력한 말, 계정, 통계는 나가지 않습니다. 지금까지의 연결:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Over the network</source>
            <translation>네트워크</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Privacy</source>
            <translation>개인 정보</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>They are of use only to whoever you give them to, and cannot be brought back.</source>
            <translation>직접 건네준 사람에게만 쓸모가 있으며, 삭제하면 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Your photographs stay where they are and as they are. Beside them there is:</source>
            <translation>사진은 있던 곳에 그대로 있습니다. 그 밖에 다음을 보관합니다:</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>Files that could not be read</source>
            <translation>읽을 수 없는 파일</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>What is wrong</source>
            <translation>문제</translation>
        </message>
    </context>
    <context>
        <name>QualityDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>Examples it was taught with, and how many of your others it then finds</source>
            <translation>가르친 예시의 수와, 그때 찾는 나머지 사진의 비율</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>How good is “{name}”?</source>
            <translation>“{name}”은(는) 얼마나 정확합니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>Looking …</source>
            <translation>살펴보는 중 …</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>A report was written to “{path}”. It stays on this machine.</source>
            <translation>보고서를 “{path}”에 썼습니다. 이 컴퓨터에만 남습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>OK</source>
            <translation>확인</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Please confirm</source>
            <translation>확인</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Something went wrong</source>
            <translation>문제가 생겼습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>This is a fault of the program, not yours. Nothing was lost.</source>
            <translation>프로그램의 오류이며 사용자 잘못이 아닙니다. 잃은 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>QuickLook</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>Quick look closed</source>
            <translation>빠른 보기를 닫았습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>Quick look opened</source>
            <translation>빠른 보기를 열었습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>This photograph is no longer in the library.</source>
            <translation>이 사진은 더 이상 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>This picture cannot be shown.</source>
            <translation>이 이미지를 표시할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back (Z)</source>
            <translation>되돌리기 (Z)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back to the photographs</source>
            <translation>사진으로 돌아가기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back to the photographs (Esc)</source>
            <translation>사진으로 돌아가기 (Esc)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Does this show “{label}”?</source>
            <translation>“{label}”이(가) 보입니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>No (N)</source>
            <translation>아니요 (N)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Questions come when photographs are tagged.</source>
            <translation>사진에 태그가 달리면 질문이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Skip (S)</source>
            <translation>건너뛰기 (S)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>There is nothing to ask about now.</source>
            <translation>지금은 물어볼 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Why? (W)</source>
            <translation>이유 (W)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Yes (Y)</source>
            <translation>예 (Y)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>{n} answers</source>
            <extracomment>Of one: 1 answer</extracomment>
            <translation>
                <numerusform>답 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>{share} sure</source>
            <translation>{share} 확실</translation>
        </message>
    </context>
    <context>
        <name>RunsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Runs of tagging</source>
            <translation>태그 실행 기록</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Suggestions</source>
            <translation>제안</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Take this run back</source>
            <translation>이 실행 되돌리기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>What</source>
            <translation>내용</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>When</source>
            <translation>때</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>suggested by words</source>
            <translation>설명으로 제안</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>suggestions removed</source>
            <translation>제안 제거됨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>taken back</source>
            <translation>되돌림</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>too long ago</source>
            <translation>너무 오래됨</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/bar.py" />
            <source>{n} completions</source>
            <extracomment>Of one: 1 completion</extracomment>
            <translation>
                <numerusform>자동 완성 {n}개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchControl</name>
        <message>
            <location filename="../../clip_desktop/ui/search/control.py" />
            <source>The first {n} photographs are the example.</source>
            <translation>처음 {n}장을 예시로 삼습니다.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Clear the search</source>
            <translation>검색 지우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Search in words: dog on a beach, birthday cake, red car at night …</source>
            <translation>말로 검색: dog on a beach, birthday cake, red car at night …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Search photographs</source>
            <translation>사진 검색</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../clip_desktop/clip/vocabulary.py" />
            <source>({error})</source>
            <translation>({error})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/edits.py" />
            <source>A certainty goes from 0 to 1.</source>
            <translation>확실도는 0부터 1까지입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>A folder's name cannot hold a null character.</source>
            <translation>폴더 이름에 널 문자를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>A heat map is written as PNG.</source>
            <translation>히트맵는 PNG로 씁니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>A label</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A label has {names}.</source>
            <translation>라벨에는 {names}이(가) 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A minus sign cannot stand before “{key}:”.</source>
            <translation>“{key}:” 앞에 빼기 기호를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>A model is a folder with a config and safetensors.</source>
            <translation>모델은 config와 safetensors가 있는 폴더입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>A model “{name}” is installed already.</source>
            <translation>모델 “{name}”이(가) 이미 설치되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A name is a text in quotes.</source>
            <translation>이름은 따옴표 안의 글입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>A newer release may know more.</source>
            <translation>더 새로운 버전이 알 수도 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>A part of the XMP of this file was ignored: {error}.</source>
            <translation>이 파일의 XMP 일부를 무시했습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>A part of the XMP of this file was ignored: {xmp_problem}.</source>
            <translation>이 파일의 XMP 일부를 무시했습니다: {xmp_problem}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>A rating goes from 0 to {best} stars.</source>
            <translation>별점은 0개부터 {best}개까지입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>A saved search</source>
            <translation>저장한 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>A saved search needs words to search for.</source>
            <translation>저장할 검색에는 찾을 말이 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>A search can hold {most_descriptions} descriptions, and this one has {described:,}.</source>
            <translation>검색 하나에 설명을 {most_descriptions}개까지 쓸 수 있는데, 이 검색에는 {described:,}개가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>A search can hold {most_filters} conditions, and this one has {filters:,}.</source>
            <translation>검색 하나에 조건을 {most_filters}개까지 쓸 수 있는데, 이 검색에는 {filters:,}개가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A threshold is a number.</source>
            <translation>기준은 숫자입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A weight cannot stand after a minus sign.</source>
            <translation>빼기 기호 뒤에는 가중치를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A weight must be more than 0.</source>
            <translation>가중치는 0보다 커야 합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A weight stands only before words, a phrase or “like:”.</source>
            <translation>가중치는 단어, 구절, “like:” 앞에만 씁니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A {one} is empty.</source>
            <translation>비어 있는 {one}이(가) 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>About {wanted} more examples would help.</source>
            <translation>예시를 {wanted}개쯤 더하면 도움이 됩니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/tokens.py" />
            <source>Add a quote where the phrase ends.</source>
            <translation>구절이 끝나는 곳에 따옴표를 추가하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Add it as a folder of its own.</source>
            <translation>별도의 폴더로 추가하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Add the label “{name}”</source>
            <translation>라벨 “{name}” 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Add “)” where its part ends.</source>
            <translation>그 부분이 끝나는 곳에 “)”를 추가하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>An album</source>
            <translation>앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>An album is not shown by “{sort}”.</source>
            <translation>앨범을 “{sort}” 순으로 표시할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>An {one} is empty.</source>
            <translation>비어 있는 {one}이(가) 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another clip-desktop is indexing this library.</source>
            <translation>다른 clip-desktop이 이 라이브러리를 색인하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another clip-desktop is installing a model.</source>
            <translation>다른 clip-desktop이 모델을 설치하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another clip-desktop is tagging this library.</source>
            <translation>다른 clip-desktop이 이 라이브러리를 태그하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/safety/restore.py" />
            <source>Another program is holding the library “{path}”.</source>
            <translation>다른 프로그램이 라이브러리 “{path}”을(를) 사용하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another window is open on this profile.</source>
            <translation>이 프로필로 다른 창이 열려 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Arabic letters</source>
            <translation>아랍 문자</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Asking the model hub</source>
            <translation>모델 허브에 확인하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Backing up</source>
            <translation>백업하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Brackets can be nested {deepest} deep, and these are deeper.</source>
            <translation>괄호는 {deepest}겹까지 쓸 수 있는데, 더 깊습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>Bring it back from the system's trash; all that you said of it is kept.</source>
            <translation>시스템 휴지통에서 되돌리십시오. 입력한 내용은 모두 남아 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Bring {n} back from the trash</source>
            <translation>{n} 휴지통에서 되돌리기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Bringing back</source>
            <translation>되돌리는 중</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP RN101 (OpenAI's own archive)</source>
            <translation>CLIP RN101 (OpenAI의 원래 파일)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP RN50 (OpenAI's own archive)</source>
            <translation>CLIP RN50 (OpenAI의 원래 파일)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/16 (MetaCLIP, 400 million pairs)</source>
            <translation>CLIP ViT-B/16 (MetaCLIP, 4억 쌍)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/16 (OpenAI's own archive)</source>
            <translation>CLIP ViT-B/16 (OpenAI의 원래 파일)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/32 (OpenAI's own archive)</source>
            <translation>CLIP ViT-B/32 (OpenAI의 원래 파일)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/32 at 256 pixels (DataComp-1B)</source>
            <translation>CLIP ViT-B/32 256픽셀 (DataComp-1B)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-L/14 (OpenAI's own archive)</source>
            <translation>CLIP ViT-L/14 (OpenAI의 원래 파일)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-L/14 at 336 pixels (OpenAI's own archive)</source>
            <translation>CLIP ViT-L/14 336픽셀 (OpenAI의 원래 파일)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-L/14 at 336 pixels (OpenAI)</source>
            <translation>CLIP ViT-L/14 336픽셀 (OpenAI)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Change the search “{name}”</source>
            <translation>검색 “{name}” 바꾸기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/watching.py" />
            <source>Changes on a network share are not announced.</source>
            <translation>네트워크 공유의 변경은 알려지지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Check the folder's rights.</source>
            <translation>폴더의 권한을 확인하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Check the network; everything else works without it.</source>
            <translation>네트워크를 확인하십시오. 다른 것은 모두 네트워크 없이 됩니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Checking the backup</source>
            <translation>백업 확인</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Chinese characters</source>
            <translation>한자</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>Choose another model in the settings.</source>
            <translation>설정에서 다른 모델을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>Choose another name.</source>
            <translation>다른 이름을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>Choose another one first, or say --in-use.</source>
            <translation>먼저 다른 것을 선택하거나 --in-use를 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/library.py" />
            <source>Choose another profile.</source>
            <translation>다른 프로필을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>Choose another with --profile.</source>
            <translation>--profile로 다른 것을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Choose the cover of “{name}”</source>
            <translation>“{name}”의 표지 선택</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/history.py" />
            <source>Clear the search history</source>
            <translation>검색 기록 지우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/safety/restore.py" />
            <source>Close it and try again.</source>
            <translation>그 프로그램을 닫고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>Close other programs, or choose a smaller model.</source>
            <translation>다른 프로그램을 닫거나 더 작은 모델을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/refitting.py" />
            <location filename="../../clip_desktop/services/models/comparing.py" />
            <source>Comparing</source>
            <translation>비교하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/stacking.py" />
            <source>Comparing photographs</source>
            <translation>사진 비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Connection timed out</source>
            <translation>연결 시간 초과</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Copies of the same content are duplicates.</source>
            <translation>같은 내용의 사본은 중복입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/copying.py" />
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Copying</source>
            <translation>복사하는 중</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>Crossmodal-3600 in English, words to pictures, mean of R@1, R@5 and R@10: Immich's documentation</source>
            <translation>영어 Crossmodal-3600, 말로 이미지 찾기, R@1, R@5, R@10의 평균: Immich 문서</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Cyrillic letters</source>
            <translation>키릴 문자</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Delete the album “{name}”</source>
            <translation>앨범 “{name}” 삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>Delete the label “{name}”</source>
            <translation>라벨 “{name}” 삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>Delete the label “{name}” and {under} under it</source>
            <translation>라벨 “{name}”과(와) 그 아래 {under}개 삭제</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Describe the album “{name}”</source>
            <translation>앨범 “{name}” 설명</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Describe {photographs}</source>
            <translation>{photographs} 설명</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Devanagari letters</source>
            <translation>데바나가리 문자</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Device or resource busy</source>
            <translation>장치를 사용 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/registry.py" />
            <source>Did you mean {names}?</source>
            <translation>혹시 {names}입니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Directory not empty</source>
            <translation>폴더가 비어 있지 않음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Downloads are switched off.</source>
            <translation>내려받기가 꺼져 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>Each begins with a line [[label]].</source>
            <translation>각 라벨은 [[label]] 줄로 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Edit the label “{name}”</source>
            <translation>라벨 “{name}” 편집</translation>
        </message>
        <message>
            <location filename="../../resources/models/builtin/config.json" />
            <source>EfficientNet-Lite2 and MiniLM-L6 under heads trained on captioned photographs</source>
            <translation>EfficientNet-Lite2와 MiniLM-L6에, 설명이 달린 사진으로 학습한 헤드를 얹은 모델</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>File exists</source>
            <translation>파일이 이미 있음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>File name too long</source>
            <translation>파일 이름이 너무 김</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>File too large</source>
            <translation>파일이 너무 큼</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” by a fixed line</source>
            <translation>“{name}”을(를) 고정 기준선으로 채우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” by hand alone</source>
            <translation>“{name}”을(를) 직접만 채우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” from everywhere</source>
            <translation>“{name}”을(를) 전체에서 채우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Fill “{name}” from {threshold:.0%}</source>
            <translation>“{name}”을(를) {threshold:.0%}부터 채우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” with “{wanted}”</source>
            <translation>“{name}”을(를) “{wanted}”(으)로 채우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” {target:.0%} right</source>
            <translation>“{name}”을(를) 정확도 {target:.0%}로 채우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Filled by hand alone.</source>
            <translation>직접 채운 앨범입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>Flickr30k, words to pictures, R@1: open_clip's table of retrieval results</source>
            <translation>Flickr30k, 말로 이미지 찾기, R@1: open_clip의 검색 결과표</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Forget the search “{name}”</source>
            <translation>검색 “{name}” 지우기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/folders/removal.py" />
            <source>Forget {n} missing files</source>
            <extracomment>Of one: Forget 1 missing file</extracomment>
            <translation>
                <numerusform>사라진 파일 {n}개 지우기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>Forgetting vectors</source>
            <translation>벡터 지우는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Found by its words alone: accept a few photographs to teach it.</source>
            <translation>설명만으로 찾았습니다. 사진 몇 장을 수락해 가르치십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Found by “{query}”.</source>
            <translation>“{query}”(으)로 찾았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>Free some space and start again.</source>
            <translation>디스크 공간을 확보하고 다시 시작하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Free some space and start again; what was fetched is kept.</source>
            <translation>디스크 공간을 확보하고 다시 시작하십시오. 받은 것은 남아 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>Free some space, or make the thumbnail cache smaller in the settings.</source>
            <translation>디스크 공간을 확보하거나 설정에서 섬네일 캐시를 줄이십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Gathering what you said</source>
            <translation>입력한 내용 모으는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>Get the archive again.</source>
            <translation>파일을 다시 받으십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>Give a name that ends in .png.</source>
            <translation>.png로 끝나는 이름을 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>Give the folder it lies in.</source>
            <translation>파일이 있는 폴더를 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>Give the name of a new file.</source>
            <translation>새 파일의 이름을 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>Give the path of a picture; one with blanks stands in quotes.</source>
            <translation>이미지의 경로를 쓰십시오. 빈칸이 있으면 따옴표로 감쌉니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>Give yourself the right to write there, or choose another with --profile.</source>
            <translation>쓰기 권한을 주거나 --profile로 다른 것을 선택하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Greek</source>
            <translation>그리스어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>HF_HUB_OFFLINE is set; unset it.</source>
            <translation>HF_HUB_OFFLINE이 설정되어 있습니다. 해제하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Hebrew</source>
            <translation>히브리어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Hide {photographs}</source>
            <translation>{photographs} 숨기기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>How good it is can be told from {least} accepted photographs on; there are {accepted}.</source>
            <translation>수락한 사진이 {least}장은 있어야 얼마나 정확한지 알 수 있습니다. 지금 {accepted}장입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>Import the album “{name}”</source>
            <translation>앨범 “{name}” 가져오기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>Import {n} labels</source>
            <translation>라벨 {n}개 가져오기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <source>Indexing</source>
            <translation>색인하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Input/output error</source>
            <translation>입출력 오류</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <location filename="../../clip_desktop/clip/digest.py" />
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>Install the model again.</source>
            <translation>모델을 다시 설치하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/system_libraries.py" />
            <source>Install {debian} (Debian, Ubuntu), {fedora} (Fedora) or {arch} (Arch).</source>
            <translation>{debian} (Debian, Ubuntu), {fedora} (Fedora) 또는 {arch} (Arch)를 설치하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Install “clip-desktop[fast]”, or set engine to auto.</source>
            <translation>“clip-desktop[fast]”를 설치하거나 engine을 auto로 설정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Is a directory</source>
            <translation>폴더임</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>It belongs to the program.</source>
            <translation>프로그램에 속한 것입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It cannot be brought back from the trash: {reason}.</source>
            <translation>휴지통에서 되돌릴 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It cannot be moved to the trash ({reason}); it was not deleted.</source>
            <translation>휴지통으로 옮길 수 없습니다 ({reason}). 삭제하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>It cannot be reached now.</source>
            <translation>지금 접근할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>It cannot be reached now: its folder is gone, or its drive not plugged in.</source>
            <translation>지금 접근할 수 없습니다. 폴더가 없거나 드라이브가 연결되어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>It has a raw picture or a film beside it that the one kept has not.</source>
            <translation>남기는 것에는 없는 RAW 사진이나 동영상이 함께 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>It is in the answer to {subject} by its conditions alone.</source>
            <translation>{subject} 검색의 조건만으로 결과에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It is no longer in the trash.</source>
            <translation>더 이상 휴지통에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>It is not in {subject}: a condition leaves it out, or it was not compared yet.</source>
            <translation>{subject}에 없습니다. 조건에 맞지 않거나 아직 비교하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>It is not known yet whether this sidecar was written.</source>
            <translation>이 사이드카를 썼는지 아직 알 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It is not there any more.</source>
            <translation>더 이상 거기에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/volumes.py" />
            <source>It is recognised by its drive and files.</source>
            <translation>드라이브와 파일로 알아봅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>It is the same file as the one kept, under another name.</source>
            <translation>남기는 것과 같은 파일이며 이름만 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>It lies on a drive that is read-only.</source>
            <translation>읽기 전용 드라이브에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>It may be on a drive not plugged in.</source>
            <translation>연결되지 않은 드라이브에 있을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>It was changed by another program meanwhile, and is left as it is.</source>
            <translation>그 사이 다른 프로그램이 바꾸어 그대로 두었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>It was changed since it was looked at.</source>
            <translation>살펴본 뒤로 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>It was changed since it was looked at; look through its folder again first.</source>
            <translation>살펴본 뒤로 바뀌었습니다. 먼저 폴더를 다시 살펴보십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>Its drive has no trash that you may use; it was not deleted.</source>
            <translation>드라이브에 사용할 수 있는 휴지통이 없습니다. 삭제하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Its examples are still to be indexed.</source>
            <translation>예시를 아직 색인하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Its folder may be unplugged.</source>
            <translation>폴더의 드라이브가 빠져 있을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>Its name would be longer than the drive takes.</source>
            <translation>이름이 드라이브가 허용하는 것보다 깁니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <source>Its sidecar “{name}” cannot be read: {reason}.</source>
            <translation>사이드카 “{name}”을(를) 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Japanese</source>
            <translation>일본어</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Keep the best of {n} groups</source>
            <extracomment>Of one: Keep the best of 1 group</extracomment>
            <translation>
                <numerusform>묶음 {n}개에서 가장 좋은 것만 유지</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Keep {photographs} out of “{name}”</source>
            <translation>{photographs}을(를) “{name}”에서 제외</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Keep “{name}” within “{wanted}”</source>
            <translation>“{name}”을(를) “{wanted}” 안으로 제한</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Keeping what is there now</source>
            <translation>지금 있는 것 보관</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Korean</source>
            <translation>한국어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <source>Learn {n} keywords</source>
            <translation>키워드 {n}개로 라벨 만들기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>Leave some of them out.</source>
            <translation>일부를 빼십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Leave {photographs} open for “{name}”</source>
            <translation>{photographs}을(를) “{name}”에서 미정으로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Let it finish, then try again.</source>
            <translation>끝난 다음 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>Let its name end in .toml or .csv.</source>
            <translation>이름을 .toml이나 .csv로 끝내십시오.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/folders/vanished.py" />
            <source>Let {n:,} missing files go</source>
            <extracomment>Of one: Let 1 missing file go</extracomment>
            <translation>
                <numerusform>사라진 파일 {n:,}개를 목록에서 지우기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>Letters, digits, dots and hyphens can be in one.</source>
            <translation>글자, 숫자, 점, 붙임표를 쓸 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Loading the model</source>
            <translation>모델 불러오는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Look at HF_ENDPOINT.</source>
            <translation>HF_ENDPOINT를 확인하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/stacking.py" />
            <source>Looking at photographs</source>
            <translation>사진 살펴보는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Looking at the copies</source>
            <translation>사본 살펴보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Looking the model over</source>
            <translation>모델 살펴보는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <source>Looking through the folder</source>
            <translation>폴더 살펴보는 중</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>MS COCO, words to pictures, R@1: open_clip's table of retrieval results</source>
            <translation>MS COCO, 말로 이미지 찾기, R@1: open_clip의 검색 결과표</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>Make room on the disk and start again; nothing was changed.</source>
            <translation>디스크 공간을 확보하고 다시 시작하십시오. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Make room.</source>
            <translation>디스크 공간을 확보하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Make the album “{name}”</source>
            <translation>앨범 “{name}” 만들기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Mark {photographs} as favourite</source>
            <translation>{photographs}을(를) 즐겨찾기에 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Measuring</source>
            <translation>측정하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Mend or delete it.</source>
            <translation>고치거나 지우십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>Merge the label “{name}” into “{name2}”</source>
            <translation>라벨 “{name}”을(를) “{name2}”(으)로 합치기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>More examples would change little: good enough.</source>
            <translation>예시를 더해도 별로 달라지지 않습니다. 충분합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Move it to the end.</source>
            <translation>맨 끝으로 옮기십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Move {n} to the trash</source>
            <translation>{n}을(를) 휴지통으로 이동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Moving to the trash</source>
            <translation>휴지통으로 옮기는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>Name a new folder.</source>
            <translation>새 폴더를 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>Name another.</source>
            <translation>다른 것을 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Name “{name}” in other languages</source>
            <translation>“{name}”의 다른 언어 이름</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>No file of them is there.</source>
            <translation>그 파일이 하나도 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>No file of them lies in the trash.</source>
            <translation>휴지통에 그 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>No folder has been added yet.</source>
            <translation>아직 추가한 폴더가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <source>No folder of the library is called “{value}”.</source>
            <translation>라이브러리에 “{value}”(이)라는 폴더가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/volumes.py" />
            <source>No marker can be written into “{root}”: {error}.</source>
            <translation>“{root}”에 표식을 쓸 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <source>No photograph has the keyword “{text}”.</source>
            <translation>키워드 “{text}”이(가) 있는 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>No photograph has the number 0.</source>
            <translation>번호가 0인 사진은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>No photograph of the library is called “{shown}”.</source>
            <translation>라이브러리에 “{shown}”(이)라는 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/registry.py" />
            <source>No published model is called “{name}”.</source>
            <translation>“{name}”(이)라는 공개 모델이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_sidecars.py" />
            <source>No sidecar was written in this folder that could be put back.</source>
            <translation>이 폴더에 되돌릴 수 있는 사이드카가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>No sidecar was written that could be put back.</source>
            <translation>되돌릴 수 있는 사이드카가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>No space left on device</source>
            <translation>저장 공간 부족</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>No such device</source>
            <translation>장치가 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>No such file or directory</source>
            <translation>파일이나 폴더가 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Not a directory</source>
            <translation>폴더가 아님</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>Nothing is indexed yet, so only names, dates and tags were searched.</source>
            <translation>아직 색인한 것이 없어 이름, 날짜, 태그만 검색했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>Nothing is indexed yet.</source>
            <translation>아직 색인한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Nothing that was kept is lost; see that the disk has room and is well, and try again.</source>
            <translation>저장한 것은 잃지 않았습니다. 디스크의 공간과 상태를 확인하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Nothing was brought back.</source>
            <translation>되돌린 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>Nothing was installed. Start again; if it stays so, do not use this hub.</source>
            <translation>아무것도 설치하지 않았습니다. 다시 시작하고, 계속 이러면 이 허브를 쓰지 마십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Nothing was moved to the trash. {why}</source>
            <translation>휴지통으로 옮긴 것이 없습니다. {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>Of the photographs you accepted it would have found {recall:.0%} by itself.</source>
            <translation>수락한 사진 중 {recall:.0%}를 자동으로 찾았을 것입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>Of what it finds by itself about {precision:.0%} is right ({between}).</source>
            <translation>자동으로 찾은 것 중 약 {precision:.0%}가 맞습니다 ({between}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>Of {n} descriptions the nearest is “{text}”: likeness {likeness:.2f}.</source>
            <extracomment>Of one: Its description is “{text}”: likeness {likeness:.2f}.</extracomment>
            <translation>
                <numerusform>설명 {n}개 중 가장 가까운 것은 “{text}”입니다. 유사도 {likeness:.2f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>Of {photographs} you accepted the nearest is “{name}”: likeness {likeness:.2f}.</source>
            <translation>수락한 {photographs} 중 가장 가까운 것은 “{name}”입니다. 유사도 {likeness:.2f}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>Of {photographs} you rejected the nearest is “{name}”: likeness {likeness:.2f}.</source>
            <translation>거절한 {photographs} 중 가장 가까운 것은 “{name}”입니다. 유사도 {likeness:.2f}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>OpenVINO is not installed.</source>
            <translation>OpenVINO가 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Operation not permitted</source>
            <translation>허용되지 않는 작업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Other words for “{name}”</source>
            <translation>“{name}”의 다른 말</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Permission denied</source>
            <translation>권한 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>Photograph {photo_id} is out of reach now.</source>
            <translation>지금 사진 {photo_id}에 접근할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>Photograph {photo} has not been indexed.</source>
            <translation>사진 {photo}을(를) 아직 색인하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Put it in quotes to search for the characters themselves.</source>
            <translation>글자 그대로 찾으려면 따옴표로 감싸십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Put it in quotes to search for the word itself.</source>
            <translation>그 단어 자체를 찾으려면 따옴표로 감싸십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Put {photographs} into “{name}”</source>
            <translation>{photographs}을(를) “{name}”에 넣기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Put “{name}” at the top</source>
            <translation>“{name}”을(를) 맨 위로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Put “{name}” under “{name2}”</source>
            <translation>“{name}”을(를) “{name2}” 아래로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>Putting sidecars back</source>
            <translation>사이드카 되돌리는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Putting the backup in its place</source>
            <translation>백업을 제자리에 놓기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Rate {photographs} with {rating}</source>
            <translation>{photographs}에 별점 {rating}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Read and accept the terms on its page, then set HF_TOKEN to your access token.</source>
            <translation>모델 페이지에서 약관을 읽고 동의한 다음 HF_TOKEN에 접근 토큰을 설정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Read-only file system</source>
            <translation>읽기 전용 파일 시스템</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/describing.py" />
            <location filename="../../clip_desktop/services/indexing/measuring.py" />
            <source>Reading metadata</source>
            <translation>메타데이터 읽는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>Reading sidecars</source>
            <translation>사이드카 읽는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/refitting.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Reading the labels</source>
            <translation>라벨 읽는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/comparing.py" />
            <source>Reading the vectors</source>
            <translation>벡터 읽는 중</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Remove {n:,} suggested tags</source>
            <extracomment>Of one: Remove 1 suggested tag</extracomment>
            <translation>
                <numerusform>제안된 태그 {n:,}개 제거</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Rename the album “{name}”</source>
            <translation>앨범 “{name}” 이름 바꾸기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Rename the label “{name}”</source>
            <translation>라벨 “{name}” 이름 바꾸기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Rename “{name}” to “{name2}”</source>
            <translation>“{name}”을(를) “{name2}”(으)로 이름 바꾸기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Restoring</source>
            <translation>복원하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Run {batch_id} is too long ago to be undone.</source>
            <translation>실행 {batch_id}은(는) 너무 오래되어 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Run {batch_id} is undone already.</source>
            <translation>실행 {batch_id}은(는) 이미 되돌렸습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Save the search “{name}”</source>
            <translation>검색 “{name}” 저장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Say what belongs into the album, as a search: “beach 2019..2021”.</source>
            <translation>앨범에 속할 것을 검색으로 쓰십시오: “beach 2019..2021”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>Scan again when it is back.</source>
            <translation>돌아오면 다시 살펴보십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>Scanning</source>
            <translation>살펴보는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Set engine to auto.</source>
            <translation>engine을 auto로 설정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Show {photographs} again</source>
            <translation>{photographs} 다시 보이기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Show “{name}” by {sort}</source>
            <translation>“{name}”을(를) {sort} 순으로 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Show “{name}” from {threshold:.0%}</source>
            <translation>“{name}”을(를) {threshold:.0%}부터 표시</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>SigLIP 2 ViT-B/32 at 256 pixels</source>
            <translation>SigLIP 2 ViT-B/32 256픽셀</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>SigLIP ViT-B/16 at 256 pixels</source>
            <translation>SigLIP ViT-B/16 256픽셀</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>Something else lies in its place now.</source>
            <translation>지금 그 자리에 다른 것이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Something must stand {side} “{text}”.</source>
            <translation>“{text}” {side}에 무언가 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Switch the label “{name}” off</source>
            <translation>라벨 “{name}” 끄기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Switch the label “{name}” on</source>
            <translation>라벨 “{name}” 켜기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tag {photographs} not “{name}”</source>
            <translation>{photographs}에 “{name}” 아님 표시</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tag {photographs} “{name}”</source>
            <translation>{photographs}에 “{name}” 태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tagging</source>
            <translation>태그하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Take back “{name}” on {photographs}</source>
            <translation>{photographs}의 “{name}” 답 취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Take the heart from {photographs}</source>
            <translation>{photographs}을(를) 즐겨찾기에서 제거</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>Take the model's safetensors file instead.</source>
            <translation>대신 모델의 safetensors 파일을 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Tell {n} apart</source>
            <translation>{n} 중복 아님으로 표시</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Thai</source>
            <translation>태국어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The EXIF of this file is damaged and was ignored.</source>
            <translation>이 파일의 EXIF가 손상되어 무시했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The XMP of this file</source>
            <translation>이 파일의 XMP</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The address of the model hub is none: {e}.</source>
            <translation>모델 허브의 주소가 올바르지 않습니다: {e}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>The archive {path} asks for “{error}”, which no model needs; it was not run.</source>
            <translation>{path} 파일이 모델에 필요 없는 “{error}”을(를) 요구합니다. 실행하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/restore.py" />
            <source>The backup “{backup}” cannot be restored: {error}.</source>
            <translation>백업 “{backup}”을(를) 복원할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>The built-in model cannot be removed.</source>
            <translation>내장 모델은 제거할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/__main__.py" />
            <source>The command line needs none: “clip-desktop --help” lists what it does.</source>
            <translation>명령줄에는 필요 없습니다. “clip-desktop --help”에 할 수 있는 일이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The connection to the model hub was cut ({e}).</source>
            <translation>모델 허브와의 연결이 끊겼습니다 ({e}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>The copy to keep is gone or was changed since it was looked at.</source>
            <translation>남길 사본이 없어졌거나 살펴본 뒤로 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/iptc.py" />
            <source>The date “{day}” of its IPTC is impossible and was ignored.</source>
            <translation>IPTC의 날짜 “{day}”이(가) 있을 수 없어 무시했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>The date “{value}” of its XMP is impossible and was ignored.</source>
            <translation>XMP의 날짜 “{value}”이(가) 있을 수 없어 무시했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The date “{written}” of its EXIF is impossible and was ignored.</source>
            <translation>EXIF의 날짜 “{written}”이(가) 있을 수 없어 무시했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>The disk has too little space: {needed} are needed, {free} are free.</source>
            <translation>디스크 공간이 부족합니다. {needed} 필요, {free} 남음.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>The disk is full.</source>
            <translation>디스크가 가득 찼습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>The disk is full: no more thumbnails can be kept.</source>
            <translation>디스크가 가득 차서 섬네일을 더 저장할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The disk is full: nothing was lost, but nothing more can be kept.</source>
            <translation>디스크가 가득 찼습니다. 잃은 것은 없지만 더 저장할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>The drive of “{path}” is back: the folder is “{path2}” now.</source>
            <translation>“{path}”의 드라이브가 돌아왔습니다. 이제 폴더는 “{path2}”입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/meaning.py" />
            <source>The end of the description was left out: it is too long.</source>
            <translation>설명이 너무 길어 끝부분을 뺐습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>The file cannot be reached now.</source>
            <translation>지금 파일에 접근할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>The file {path} is cut short or no archive of a model.</source>
            <translation>{path} 파일이 잘렸거나 모델 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>The first {limit} of {n} are shown.</source>
            <translation>{n} 중 처음 {limit}장을 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>The first {limit} of {relevant} are shown.</source>
            <translation>{relevant} 중 처음 {limit}장을 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>The folder that it lay in is not there.</source>
            <translation>있던 폴더가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>The folder was taken out of the library while it was looked through.</source>
            <translation>살펴보는 동안 폴더가 라이브러리에서 제거되었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>The folder “{folder}” cannot be made: {error}.</source>
            <translation>폴더 “{folder}”을(를) 만들 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>The folder “{path}” is not in the library.</source>
            <translation>폴더 “{path}”이(가) 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>The folder “{path}” is not on this machine: it was left out.</source>
            <translation>폴더 “{path}”이(가) 이 컴퓨터에 없어 뺐습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” cannot be read: {error}.</source>
            <translation>폴더 “{root}”을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” does not exist.</source>
            <translation>폴더 “{root}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” may not be read by you.</source>
            <translation>폴더 “{root}”을(를) 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” went away while it was looked through.</source>
            <translation>살펴보는 동안 폴더 “{root}”이(가) 사라졌습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The hub does not hand out {repository} to everyone.</source>
            <translation>{repository}은(는) 허브에서 누구나 받을 수 있는 것이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>The hub does not say what the checksum of “{name}” is.</source>
            <translation>허브가 “{name}”의 체크섬을 밝히지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/connection.py" />
            <source>The hub does not say which files of {repository} are how large.</source>
            <translation>허브가 {repository} 파일의 크기를 밝히지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The hub has had too many requests from here and asks to come back {when}.</source>
            <translation>허브에 요청이 너무 많이 갔습니다. 다시 시도할 때: {when}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The hub has no such model or file any more: {repository}.</source>
            <translation>허브에 그 모델이나 파일이 더 이상 없습니다: {repository}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” cannot be read: {error}.</source>
            <translation>라벨 파일 “{path}”을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” has a mistake: labels are written as [[label]].</source>
            <translation>라벨 파일 “{path}”에 잘못이 있습니다. 라벨은 [[label]]로 씁니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” has a mistake: {error}.</source>
            <translation>라벨 파일 “{path}”에 잘못이 있습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” holds no labels.</source>
            <translation>라벨 파일 “{path}”에 라벨이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>The label file “{path}”, line {line_num}:</source>
            <translation>라벨 파일 “{path}”, {line_num}번째 줄:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>The label file “{path}”, line {line_num}: this is no table: {error}.</source>
            <translation>라벨 파일 “{path}”, {line_num}번째 줄: 표가 아닙니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}”, line {line}: this is not UTF-8.</source>
            <translation>라벨 파일 “{path}”, {line}번째 줄: UTF-8이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}”, line {line}: {error}</source>
            <translation>라벨 파일 “{path}”, {line}번째 줄: {error}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label “{name}” is there twice.</source>
            <translation>라벨 “{name}”이(가) 두 번 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>The last {kept_runs} runs can be.</source>
            <translation>최근 실행 {kept_runs}개는 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/backup.py" />
            <source>The library cannot be backed up to “{folder}”: {error}.</source>
            <translation>라이브러리를 “{folder}”에 백업할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>The library was damaged: {found}. The damaged file lies at “{set_aside}”. Your photographs are untouched, and are being read again.</source>
            <translation>라이브러리가 손상되었습니다. {found}. 손상된 파일은 “{set_aside}”에 있습니다. 사진은 그대로이며 다시 읽고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The library “{path}” cannot be opened for writing.</source>
            <translation>라이브러리 “{path}”을(를) 쓰기용으로 열 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The library “{path}” cannot be read or written: its disk reports an error.</source>
            <translation>라이브러리 “{path}”을(를) 읽거나 쓸 수 없습니다. 디스크가 오류를 알립니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/damage.py" />
            <source>The library “{path}” cannot be read: {error}.</source>
            <translation>라이브러리 “{path}”을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>The library “{path}” is damaged, and what you said could not be saved: {error}.</source>
            <translation>라이브러리 “{path}”이(가) 손상되었고 입력한 내용을 구할 수 없었습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The library “{path}” is damaged.</source>
            <translation>라이브러리 “{path}”이(가) 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/library.py" />
            <source>The library “{path}” was written by a newer version of this program.</source>
            <translation>라이브러리 “{path}”은(는) 이 프로그램의 더 새로운 버전에서 만들었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/privacy.py" />
            <source>The list of connections cannot be deleted: {error}.</source>
            <translation>연결 목록을 지울 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The model at {folder} cannot be used: it is no config of a model.</source>
            <translation>{folder}의 모델을 쓸 수 없습니다. 모델의 config가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The model at {folder} cannot be used: {error}.</source>
            <translation>{folder}의 모델을 쓸 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/torch_encoder.py" />
            <source>The model at {folder} has other weights than its config says: {wrong} is {wrong2}, not {wrong3}.</source>
            <translation>{folder}의 모델의 가중치가 config와 다릅니다. {wrong}이(가) {wrong3}이(가) 아니라 {wrong2}입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The model at {folder} has weights of other shapes than its config says.</source>
            <translation>{folder}의 모델의 가중치 모양이 config와 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The model at {folder} lacks {tokenizer}.</source>
            <translation>{folder}의 모델에 {tokenizer}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/wording.py" />
            <source>The model does not read the end of “{first}” (and {more} more): it is too long.</source>
            <translation>“{first}” 외 {more}개가 너무 길어 모델이 끝부분을 읽지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/wording.py" />
            <source>The model does not read the end of “{first}”: it is too long.</source>
            <translation>“{first}”이(가) 너무 길어 모델이 끝부분을 읽지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub answers with an error (HTTP {status}).</source>
            <translation>모델 허브가 오류로 응답했습니다 (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub cannot be reached.</source>
            <translation>모델 허브에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub sends every request somewhere else, endlessly.</source>
            <translation>모델 허브가 요청을 끝없이 다른 곳으로 보냅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub’s answer cannot be read ({e}).</source>
            <translation>모델 허브의 응답을 읽을 수 없습니다 ({e}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub’s certificate is not trusted ({error}).</source>
            <translation>모델 허브의 인증서를 믿을 수 없습니다 ({error}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>The model in use does not know words in {script}, so these results mean little: choose a multilingual model under Models, or use English words.</source>
            <translation>사용 중인 모델은 {script}로 된 말을 몰라 이 결과는 큰 의미가 없습니다. ‘모델’에서 여러 언어를 아는 모델을 선택하거나 영어로 검색하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>The model “{name}” is in use.</source>
            <translation>모델 “{name}”을(를) 사용 중입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/listing.py" />
            <source>The model “{name}” is not on this machine yet.</source>
            <translation>“{name}” 모델은 아직 이 컴퓨터에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's table of weights cannot be read: {index}.</source>
            <translation>모델의 가중치 표를 읽을 수 없습니다: {index}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's table of weights names files outside its folder: {index}.</source>
            <translation>모델의 가중치 표가 폴더 밖의 파일을 가리킵니다: {index}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's table of weights names “{lost}”, which no file holds: {index}.</source>
            <translation>모델의 가중치 표에 있는 “{lost}”이(가) 어느 파일에도 없습니다: {index}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/tokenizer.py" />
            <source>The model's tokenizer cannot be read: {path}</source>
            <translation>모델의 토크나이저를 읽을 수 없습니다: {path}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's weights are cut short or no safetensors file: {path}.</source>
            <translation>모델의 가중치가 잘렸거나 safetensors 파일이 아닙니다: {path}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's weights are cut short: {path}.</source>
            <translation>모델의 가중치가 잘렸습니다: {path}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/digest.py" />
            <source>The model's weights cannot be read: {filename} ({error}).</source>
            <translation>모델의 가중치를 읽을 수 없습니다: {filename} ({error}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's weights cannot be read: {path} ({error}).</source>
            <translation>모델의 가중치를 읽을 수 없습니다: {path} ({error}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model’s files cannot be read or written: {error}{where}.</source>
            <translation>모델 파일을 읽거나 쓸 수 없습니다: {error}{where}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/pasted.py" />
            <source>The pasted picture cannot be kept: {error}.</source>
            <translation>붙여 넣은 이미지를 저장할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>The photograph's file is not there now.</source>
            <translation>지금 사진 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>The picture of the window cannot be written to “{target}”.</source>
            <translation>창의 스크린샷을 “{target}”에 저장할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The position in its EXIF is impossible and was ignored.</source>
            <translation>EXIF의 위치가 있을 수 없어 무시했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>The position “{shown}” of its XMP is impossible and was ignored.</source>
            <translation>XMP의 위치 “{shown}”이(가) 있을 수 없어 무시했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>The probe in this file is not as long as the model's vectors.</source>
            <translation>이 파일의 학습 결과는 모델의 벡터와 길이가 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>The profile folder “{directory}” cannot be made: {error}.</source>
            <translation>프로필 폴더 “{directory}”을(를) 만들 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>The profile folder “{directory}” cannot be written to.</source>
            <translation>프로필 폴더 “{directory}”에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The proxy does not let the download through: {e}.</source>
            <translation>프록시가 내려받기를 막습니다: {e}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/connection.py" />
            <source>The repository {repository} has no {names}.</source>
            <translation>저장소 {repository}에 {names}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>The rules are {names}.</source>
            <translation>규칙은 {names}입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The setting “{name}” ({meta}) goes from {meta2} to {meta3}.</source>
            <translation>설정 “{name}” ({meta})은(는) {meta2}부터 {meta3}까지입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The setting “{name}” ({meta}) is one of {names}.</source>
            <translation>설정 “{name}” ({meta})은(는) {names} 중 하나입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The setting “{name}” ({meta}) takes a {name2}, not {value!r}.</source>
            <translation>설정 “{name}” ({meta})에는 {value!r}이(가) 아니라 {name2}을(를) 씁니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The settings file “{path}” cannot be read: {error}.</source>
            <translation>설정 파일 “{path}”을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The settings file “{path}” cannot be written: {error}.</source>
            <translation>설정 파일 “{path}”에 저장할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The settings file “{path}” has a mistake: {error}.</source>
            <translation>설정 파일 “{path}”에 잘못이 있습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The sidecar</source>
            <translation>사이드카</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/watching.py" />
            <source>The system cannot follow it: {errno}.</source>
            <translation>시스템에서 폴더의 변경을 알려 주지 않습니다: {errno}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>The system did not move it to the trash; it was not deleted.</source>
            <translation>시스템이 휴지통으로 옮기지 않았습니다. 삭제하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>The system refuses: {errno}.</source>
            <translation>시스템이 거부합니다: {errno}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>The thumbnail folder cannot be written to: {reason}.</source>
            <translation>섬네일 폴더에 쓸 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The tokenizer at {folder} belongs to another model: it gives the token {largest}, and this one knows {known}.</source>
            <translation>{folder}의 토크나이저는 다른 모델의 것입니다. 토큰 {largest}을(를) 내는데, 이 모델이 아는 것은 {known}개입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The weights at {path} are a pickle, which could run code when read.</source>
            <translation>{path}의 가중치는 pickle 형식이어서 읽을 때 코드가 실행될 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The weights of the model at {folder} are damaged: they give no numbers.</source>
            <translation>{folder}의 모델의 가중치가 손상되어 숫자가 나오지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The weights of the model at {folder} are damaged: {name} is no number.</source>
            <translation>{folder}의 모델의 가중치가 손상되었습니다. {name}이(가) 숫자가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The weights of the model at {folder} are not those that were installed.</source>
            <translation>{folder}의 모델의 가중치가 설치한 것과 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>The weights “{name}” in {path} are damaged.</source>
            <translation>{path}의 가중치 “{name}”이(가) 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/system_libraries.py" />
            <source>The window cannot open: the system library {library} is missing.</source>
            <translation>창을 열 수 없습니다. 시스템 라이브러리 {library}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>The window was not ready in time.</source>
            <translation>창이 제때 준비되지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The {key} are a list of texts in quotes.</source>
            <translation>{key}은(는) 따옴표로 감싼 글의 목록입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>There already is a saved search “{name}”.</source>
            <translation>저장한 검색 “{name}”이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>There are no duplicates to move.</source>
            <translation>옮길 중복이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <location filename="../../clip_desktop/services/labels/files.py" />
            <location filename="../../clip_desktop/services/models/listing.py" />
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <location filename="../../clip_desktop/settings.py" />
            <source>There are: {names}.</source>
            <translation>있는 것: {names}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>There is already a label “{name}”.</source>
            <translation>라벨 “{name}”이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>There is already an album “{name}”.</source>
            <translation>앨범 “{name}”이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <source>There is no album “{name}”.</source>
            <translation>앨범 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>There is no backup “{name}”.</source>
            <translation>백업 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/__main__.py" />
            <source>There is no display here, so no window can open.</source>
            <translation>화면이 없어 창을 열 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>There is no label set “{path}”.</source>
            <translation>라벨 모음 “{path}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>There is no label “{missing}” in this set.</source>
            <translation>이 모음에 라벨 “{missing}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <source>There is no label “{name}”.</source>
            <translation>라벨 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>There is no model at {folder}.</source>
            <translation>{folder}에 모델이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>There is no model at “{source}”: {error}.</source>
            <translation>“{source}”에 모델이 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>There is no model in “{source}”.</source>
            <translation>“{source}”에 모델이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/listing.py" />
            <source>There is no model “{name}”.</source>
            <translation>모델 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>There is no operator “{key}:”.</source>
            <translation>“{key}:” 연산자가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>There is no photograph with the number {photo_id}.</source>
            <translation>번호가 {photo_id}인 사진이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/main_window.py" />
            <source>There is no place “{key}” in the library.</source>
            <translation>라이브러리에 “{key}” 위치가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>There is no rule “{name}”.</source>
            <translation>규칙 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>There is no run {batch_id}.</source>
            <translation>실행 {batch_id}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>There is no saved search “{name}”.</source>
            <translation>저장한 검색 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>There is no setting “{name}”.</source>
            <translation>설정 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>There is no such date as “{value}”.</source>
            <translation>“{value}”(이)라는 날짜는 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>There is no way “{choice}” of running a model.</source>
            <translation>모델을 실행하는 방식 “{choice}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>There is not enough memory for the model “{name}”.</source>
            <translation>모델 “{name}”을(를) 쓸 메모리가 부족합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>There is nothing between these brackets.</source>
            <translation>괄호 안이 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/tokens.py" />
            <source>There is nothing between these quotes.</source>
            <translation>따옴표 안이 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>There is nothing that could be brought back from the trash.</source>
            <translation>휴지통에서 되돌릴 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>This album is no longer there.</source>
            <translation>이 앨범은 더 이상 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>This bracket is not closed.</source>
            <translation>괄호가 닫히지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>This bracket was never opened.</source>
            <translation>열린 적이 없는 괄호입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <source>This file cannot be read: {reason}.</source>
            <translation>이 파일을 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This file holds sound alone, and no picture.</source>
            <translation>이 파일에는 소리만 있고 이미지가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This file holds {other}, not a picture that can be read here.</source>
            <translation>이 파일에는 여기서 읽을 수 있는 이미지가 아니라 {other}이(가) 들어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This file is empty.</source>
            <translation>빈 파일입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This file is larger than a gigabyte, too large for a picture.</source>
            <translation>이 파일은 1기가바이트가 넘어 이미지로는 너무 큽니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This file is no XMP sidecar; it is left as it is.</source>
            <translation>이 파일은 XMP 사이드카가 아니어서 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This file is no picture of a known kind.</source>
            <translation>이 파일은 아는 종류의 이미지가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <source>This file may not be read by you.</source>
            <translation>이 파일을 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/problems.py" />
            <source>This file needs the extra “{extra}”.</source>
            <translation>이 파일에는 추가 구성 요소 “{extra}”이(가) 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>This folder cannot be read: {error}.</source>
            <translation>이 폴더를 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/vanished.py" />
            <source>This folder is no longer in the library.</source>
            <translation>이 폴더는 더 이상 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This is a folder, not a picture.</source>
            <translation>이미지가 아니라 폴더입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This is no ordinary file but a pipe, a socket or a device.</source>
            <translation>보통 파일이 아니라 파이프, 소켓 또는 장치입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/quality.py" />
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>This label is no longer there.</source>
            <translation>이 라벨은 더 이상 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>This machine cannot run the model by {choice}.</source>
            <translation>이 컴퓨터에서는 {choice} 방식으로 모델을 실행할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/active.py" />
            <source>This model cannot show where in a picture the match lies.</source>
            <translation>이 모델은 이미지의 어디가 맞는지 보여 줄 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>This photograph has not been indexed with the model in use.</source>
            <translation>이 사진은 사용 중인 모델로 아직 색인하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>This photograph is no longer in the library.</source>
            <translation>이 사진은 더 이상 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/pictures.py" />
            <source>This photograph lies in no folder of the library.</source>
            <translation>이 사진은 라이브러리의 어느 폴더에도 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/raw.py" />
            <source>This picture has {width} × {height} pixels, too many for the memory there is.</source>
            <translation>이 이미지는 {width} × {height} 픽셀로, 메모리에 비해 너무 큽니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This picture is cut short: the file ends before the picture does.</source>
            <translation>이 이미지는 잘렸습니다. 이미지가 끝나기 전에 파일이 끝납니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/ui/widgets/qimage.py" />
            <source>This picture needs more memory than there is.</source>
            <translation>이 이미지를 읽기에는 메모리가 부족합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This picture says it has {width} × {height} pixels, too many for the memory there is.</source>
            <translation>이 이미지는 {width} × {height} 픽셀이라고 하는데, 메모리에 비해 너무 큽니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/tokens.py" />
            <source>This quote is not closed.</source>
            <translation>따옴표가 닫히지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/raw.py" />
            <source>This raw picture is damaged, or of a camera that is not known yet.</source>
            <translation>이 RAW 사진은 손상되었거나 아직 모르는 카메라의 것입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>This saved search is no longer there.</source>
            <translation>이 저장한 검색은 더 이상 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>This search describes nothing that could be seen in a picture.</source>
            <translation>이 검색에는 이미지에 보일 만한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>This search has more than {most_clauses} alternatives.</source>
            <translation>이 검색에는 선택지가 {most_clauses}개보다 많습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar declares a document type, which is not trusted; it is left as it is.</source>
            <translation>이 사이드카는 믿을 수 없는 문서 형식을 선언해 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/sidecar.py" />
            <source>This sidecar is built in a way that cannot be changed safely; it is left as it is.</source>
            <translation>이 사이드카는 안전하게 바꿀 수 없는 구조여서 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/sidecar.py" />
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar is larger than any that is written by a photo program.</source>
            <translation>이 사이드카는 사진 프로그램이 쓰는 것보다 큽니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar is not in the encoding that it says; it is left as it is.</source>
            <translation>이 사이드카는 적힌 인코딩과 달라 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar is not well-formed XML; it is left as it is.</source>
            <translation>이 사이드카는 올바른 XML이 아니어서 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>This text holds characters that cannot be kept.</source>
            <translation>이 글에는 저장할 수 없는 문자가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video is cut short: the file ends before its first picture.</source>
            <translation>이 동영상은 잘렸습니다. 첫 화면 전에 파일이 끝납니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video is damaged, or cut short.</source>
            <translation>이 동영상은 손상되었거나 잘렸습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video is damaged, or of a kind that is not known.</source>
            <translation>이 동영상은 손상되었거나 모르는 종류입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video says it has {width} × {height} pixels, too many for the memory there is.</source>
            <translation>이 동영상은 {width} × {height} 픽셀이라고 하는데, 메모리에 비해 너무 큽니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This {called} picture is damaged and cannot be decoded.</source>
            <translation>이 {called} 이미지는 손상되어 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Too many levels of symbolic links</source>
            <translation>심볼릭 링크가 너무 많음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Too many open files</source>
            <translation>열린 파일이 너무 많음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Try again later.</source>
            <translation>나중에 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>Try again when this machine has less to do.</source>
            <translation>컴퓨터가 덜 바쁠 때 다시 시도하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Two photographs at least can be told apart.</source>
            <translation>사진이 두 장은 있어야 구별할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>Type it again in UTF-8.</source>
            <translation>UTF-8로 다시 입력하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Undoing</source>
            <translation>되돌리는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/library.py" />
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>Update the program.</source>
            <translation>프로그램을 업데이트하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>Update this one.</source>
            <translation>이 프로그램을 업데이트하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>Use fewer OR in it.</source>
            <translation>OR를 줄이십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Use that one, or give --profile.</source>
            <translation>그 창을 사용하거나 --profile을 지정하십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/preparing.py" />
            <source>Use the model “{name}”</source>
            <translation>모델 “{name}” 사용</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Warming up</source>
            <translation>준비하는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/watching.py" />
            <source>Watching</source>
            <translation>지켜보는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>What answers is no model hub.</source>
            <translation>응답한 서버가 모델 허브가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>What excludes “{name}”</source>
            <translation>“{name}”과(와) 함께 있을 수 없는 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>What is mistaken for “{name}”</source>
            <translation>“{name}”(으)로 혼동하는 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>What is mounted at “{path}” is away: its photographs stay as they were.</source>
            <translation>“{path}”에 연결된 것이 빠져 있습니다. 사진은 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/sidecar.py" />
            <source>What lies in the sidecar's place is no ordinary file.</source>
            <translation>사이드카 자리에 있는 것이 보통 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/pasted.py" />
            <source>What was given is no picture that can be read.</source>
            <translation>읽을 수 있는 이미지가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>When last seen, the repository held the weights as a pickle only, which is never loaded; the download says if it still does.</source>
            <translation>마지막으로 확인했을 때 저장소에는 가중치가 pickle 파일로만 있었고, 이런 파일은 절대 불러오지 않습니다. 아직도 그런지는 내려받을 때 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>Whether a label is enabled is true or false.</source>
            <translation>라벨의 사용 여부는 true나 false입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Word the label “{name}” anew</source>
            <translation>라벨 “{name}”의 설명 바꾸기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write 2019, 2019-06 or 2019-06-15.</source>
            <translation>2019, 2019-06, 2019-06-15처럼 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>Write 2019, 2019-06, 2019-06-15, 2019..2021, “last summer” or “last 30 days”.</source>
            <translation>2019, 2019-06, 2019-06-15, 2019..2021, “last summer”, “last 30 days”처럼 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write box:47.2,8.4,47.5,8.7: south, west, north and east.</source>
            <translation>box:47.2,8.4,47.5,8.7처럼 남, 서, 북, 동을 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Write its whole path, or its number.</source>
            <translation>전체 경로나 번호를 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Write its whole path, or its number: {numbers}.</source>
            <translation>전체 경로나 번호를 쓰십시오: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write last:30days, last:2weeks, last:6months or last:1year.</source>
            <translation>last:30days, last:2weeks, last:6months, last:1year처럼 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write length&gt;1m, length&lt;30s or length:1m..1h; 1:30 is a minute and a half.</source>
            <translation>length&gt;1m, length&lt;30s 또는 length:1m..1h라고 쓰십시오. 1:30은 1분 30초입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write like:123, or the path of a picture.</source>
            <translation>like:123이나 이미지의 경로를 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write near:38.72,-9.14,10: latitude, longitude, and kilometres around them.</source>
            <translation>near:38.72,-9.14,10처럼 위도, 경도, 주위 킬로미터를 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write rating:4, rating&gt;=4 or rating:2..4.</source>
            <translation>rating:4, rating&gt;=4, rating:2..4처럼 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write score&gt;0.3 or score&gt;30%.</source>
            <translation>score&gt;0.3이나 score&gt;30%처럼 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Write {key}:{text} without it.</source>
            <translation>그것 없이 {key}:{text}(이)라고 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write {names} or {values}.</source>
            <translation>{names} 또는 {values}을(를) 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Write “-” before what is to be left out.</source>
            <translation>뺄 것 앞에 “-”를 쓰십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>Writing sidecars</source>
            <translation>사이드카 쓰기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>Writing the gallery</source>
            <translation>갤러리 쓰는 중</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>You may not take it away from its folder; it was not deleted.</source>
            <translation>폴더에서 옮길 권한이 없습니다. 삭제하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>You may not write in this folder, or its drive is read-only.</source>
            <translation>이 폴더에 쓸 권한이 없거나 드라이브가 읽기 전용입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>You may not write in this folder.</source>
            <translation>이 폴더에 쓸 권한이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>You said that it is not {subject}.</source>
            <translation>{subject}이(가) 아니라고 직접 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>You said that it is {subject}.</source>
            <translation>{subject}이(가) 맞다고 직접 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Your photographs are untouched. Start the program again: it sets the damaged file aside, and saves what you said of them.</source>
            <translation>사진은 그대로입니다. 프로그램을 다시 시작하면 손상된 파일을 따로 두고 입력한 내용을 구합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a JPEG 2000 picture</source>
            <translation>JPEG 2000 이미지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a PDF document</source>
            <translation>PDF 문서</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a Photoshop document</source>
            <translation>Photoshop 문서</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a ZIP archive</source>
            <translation>ZIP 압축 파일</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a web page</source>
            <translation>웹 페이지</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>an SVG drawing</source>
            <translation>SVG 그림</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>by relevance, date, name or rating</source>
            <translation>관련성, 날짜, 이름, 별점 순으로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>coordinates (gps), a title or description (caption), a sidecar</source>
            <translation>좌표(gps), 제목이나 설명(caption), 사이드카</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>favourite, untagged, offline (on a drive that is not there now), duplicate, raw, video, portrait, landscape, screenshot-like</source>
            <translation>즐겨찾기, 태그 없음, 오프라인(드라이브가 지금 없음), 중복, RAW, 동영상, 세로, 가로, 스크린샷 같은 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>films of this length: length&gt;1m, length&lt;30s, length:1m..1h, length&gt;=1:30</source>
            <translation>길이가 이만큼인 동영상: length&gt;1m, length&lt;30s, length:1m..1h, length&gt;=1:30</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>it comes first by name</source>
            <translation>이름순으로 먼저임</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it declares entities, which XMP never does</source>
            <translation>XMP에 쓰지 않는 엔티티를 선언합니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>it has the most pixels</source>
            <translation>픽셀이 가장 많음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it is nested too deep</source>
            <translation>너무 깊게 중첩되어 있습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it is no XML</source>
            <translation>XML이 아닙니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>it is the camera's original, or has it beside it</source>
            <translation>카메라 원본이거나 원본이 함께 있음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it is too large</source>
            <translation>너무 큽니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>its file is the newest</source>
            <translation>파일이 가장 새로움</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>its file is the oldest</source>
            <translation>파일이 가장 오래됨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>its path is the shortest</source>
            <translation>경로가 가장 짧음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/extended_xmp.py" />
            <source>its second part is missing</source>
            <translation>둘째 부분이 없습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/extended_xmp.py" />
            <source>its second part is not whole</source>
            <translation>둘째 부분이 온전하지 않습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/extended_xmp.py" />
            <source>its second part is too large</source>
            <translation>둘째 부분이 너무 큽니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>most is said of it</source>
            <translation>입력한 내용이 가장 많음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>only what is meant with more certainty than this, from 0 to 1</source>
            <translation>확실도가 이보다 높은 것만, 0부터 1까지</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>peak of one process in float32 on another engine, an estimate: Immich's documentation</source>
            <translation>다른 엔진에서 float32로 실행한 프로세스 하나의 최대 메모리, 추정치: Immich 문서</translation>
        </message>
        <message>
            <location filename="../../resources/models/builtin/config.json" />
            <source>personal use and research</source>
            <translation>개인 용도와 연구용</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <source>photographs</source>
            <translation>사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos below this folder</source>
            <translation>이 폴더 아래의 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos of this album</source>
            <translation>이 앨범의 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken in or near this town or country</source>
            <translation>이 도시나 나라, 또는 근처에서 찍은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken through this lens</source>
            <translation>이 렌즈로 찍은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken with this camera</source>
            <translation>이 카메라로 찍은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken within an area: its south, west, north and east in degrees, as the map gives them</source>
            <translation>영역 안에서 찍은 사진: 지도가 주는 대로 남, 서, 북, 동의 도수</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken within so many kilometres of a place</source>
            <translation>어떤 곳에서 몇 킬로미터 안에서 찍은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos that look like this one: a number, or the path of any picture</source>
            <translation>이 사진과 비슷한 사진: 번호나 아무 이미지의 경로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos whose file has this keyword, or one below it</source>
            <translation>파일에 이 키워드나 그 아래 키워드가 있는 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos whose name, title, description, keywords or place hold these words</source>
            <translation>이름, 제목, 설명, 키워드, 장소에 이 말이 있는 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos whose path holds this text</source>
            <translation>경로에 이 글이 있는 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos with so many stars: rating:4, rating&gt;=4, rating:2..4</source>
            <translation>별이 이만큼인 사진: rating:4, rating&gt;=4, rating:2..4</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos with this tag, or one below it; an alias or another language's name of it will do</source>
            <translation>이 태그나 그 아래 태그가 있는 사진. 같은 뜻의 말이나 다른 언어 이름도 됩니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken before this year, month or day begins</source>
            <translation>이 해, 달, 날이 시작하기 전에 찍은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken in the last days, weeks, months or years</source>
            <translation>최근 며칠, 몇 주, 몇 달, 몇 년 동안 찍은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken then: 2019, 2019-06, 2019..2021, “last summer”, “june 2019”, today, yesterday</source>
            <translation>그때 찍은 사진: 2019, 2019-06, 2019..2021, “last summer”, “june 2019”, today, yesterday</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken when this year, month or day begins, or later</source>
            <translation>이 해, 달, 날이 시작한 뒤에 찍은 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>this script</source>
            <translation>이 문자</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>top-1 on ImageNet-1k without training, as published with the model or in open_clip's table of results</source>
            <translation>학습 없이 잰 ImageNet-1k의 top-1, 모델과 함께 또는 open_clip의 결과표에 공개된 값</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>{copied} were copied before.</source>
            <translation>그 전에 {copied}을(를) 복사했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>{files:,} files are gone from “{path}” at once, as when a drive is unplugged: they are kept as they were.</source>
            <translation>드라이브가 빠졌을 때처럼 “{path}”에서 파일 {files:,}개가 한꺼번에 사라졌습니다. 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>{found}, all there were</source>
            <translation>{found}, 있던 것 전부입니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>{found}, some of them from a backup: what you said since it was made may be missing</source>
            <translation>{found}, 일부는 백업에서 왔습니다. 백업 뒤에 입력한 내용은 없을 수 있습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>{found}; some may be missing, for there is no backup</source>
            <translation>{found}, 백업이 없어 일부는 없을 수 있습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>{left} of {done} sidecars could not be put back.</source>
            <translation>사이드카 {done}개 중 {left}개를 되돌릴 수 없었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>{left} of {files} files did not come back.</source>
            <translation>파일 {files}개 중 {left}개가 돌아오지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>{low:.0%} to {high:.0%}</source>
            <translation>{low:.0%}~{high:.0%}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>{meant}Put it in quotes to search for the words themselves.</source>
            <translation>{meant}글자 그대로 찾으려면 따옴표로 감싸십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>{message} It was not installed.</source>
            <translation>{message} 설치하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>{message} {hint}</source>
            <translation>{message} {hint}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>{n:,} things you said of your photographs were saved</source>
            <extracomment>Of one: 1 thing you said of your photographs was saved</extracomment>
            <translation>
                <numerusform>사진에 대해 입력한 내용 {n:,}개를 구했습니다</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{n:.1f} h</source>
            <translation>{n:.1f}시간</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>{name}: {message}</source>
            <translation>{name}: {message}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{n} min</source>
            <translation>{n}분</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/photos.py" />
            <source>{n} photographs</source>
            <extracomment>Of one: 1 photograph</extracomment>
            <translation>
                <numerusform>사진 {n}장</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>{n} photographs are called “{shown}”.</source>
            <translation>“{shown}”(이)라는 사진이 {n}장 있습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>{n} photographs are still to be indexed.</source>
            <extracomment>Of one: 1 photograph is still to be indexed.</extracomment>
            <translation>
                <numerusform>사진 {n}장을 아직 색인하지 않았습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>{n} photographs are still to be read.</source>
            <extracomment>Of one: 1 photograph is still to be read.</extracomment>
            <translation>
                <numerusform>사진 {n}장을 아직 읽지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{n} s</source>
            <translation>{n}초</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>{of} cannot be empty.</source>
            <translation>{of}은(는) 비워 둘 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>{of} needs a name.</source>
            <translation>{of}에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>{of}'s name can have {longest} characters, and this one has {n}.</source>
            <translation>{of} 이름은 {longest}자까지인데 {n}자입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{said} It is not shown, as the label is switched off.</source>
            <translation>{said} 라벨이 꺼져 있어 표시하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{said} It is not shown, as “{beaten_by}” excludes it and is the surer.</source>
            <translation>{said} 함께 있을 수 없는 “{beaten_by}” 쪽이 더 확실해서 표시하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{speed} {unit}/s, {time} left</source>
            <translation>초당 {unit} {speed}장, {time} 남음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>{stayed}: {file}: {why}</source>
            <translation>{stayed}: {file}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is less than {least_kept:.0f} % certain here, or was not looked for yet.</source>
            <translation>여기서 {subject}의 확실도가 {least_kept:.0f}% 미만이거나 아직 찾아보지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here, place {place:,} of the answer: below the line of {line:.0f} %.</source>
            <translation>여기서 {subject}의 확실도는 {sure:.0f}%, 결과의 {place:,}번째이며 기준선 {line:.0f}%보다 낮습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here, place {place:,} of the answer: over the line of {line:.0f} %.</source>
            <translation>여기서 {subject}의 확실도는 {sure:.0f}%, 결과의 {place:,}번째이며 기준선 {line:.0f}% 이상입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here: below the line of {line:.0f} %.</source>
            <translation>여기서 {subject}의 확실도는 {sure:.0f}%이며 기준선 {line:.0f}%보다 낮습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here: over the line of {line:.0f} %.</source>
            <translation>여기서 {subject}의 확실도는 {sure:.0f}%이며 기준선 {line:.0f}% 이상입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/vocabulary.py" />
            <source>{tokenizer} cannot be made from the older files in {folder}.</source>
            <translation>{folder}의 예전 파일로 {tokenizer}을(를) 만들 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>{where} A threshold is a number.</source>
            <translation>{where} 기준은 숫자입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>{where} There are more cells than headings.</source>
            <translation>{where} 칸이 제목보다 많습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>{where} Whether a label is enabled is true or false.</source>
            <translation>{where} 라벨의 사용 여부는 true나 false입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>{where} was ignored: {error}.</source>
            <translation>{where}: 무시했습니다 ({error}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>{where}: this is no object.</source>
            <translation>{where}: 객체가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>{where}: “{name}” is missing or is not what it can be.</source>
            <translation>{where}: “{name}”이(가) 없거나 올바르지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>“clip-desktop backup list” lists those there are.</source>
            <translation>“clip-desktop backup list”에 있는 것이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>“clip-desktop folders” lists those that are.</source>
            <translation>“clip-desktop folders”에 있는 것이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>“clip-desktop index” does it.</source>
            <translation>“clip-desktop index”로 할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <source>“clip-desktop labels from-keywords” lists them.</source>
            <translation>“clip-desktop labels from-keywords”에 목록이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/listing.py" />
            <source>“clip-desktop models download {name}” fetches it, or Models in the window.</source>
            <translation>“clip-desktop models download {name}” 명령이나 창의 모델에서 내려받을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/registry.py" />
            <source>“clip-desktop models list” names those there are.</source>
            <translation>“clip-desktop models list”에 있는 것이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>“clip-desktop models remove {name}” removes it.</source>
            <translation>“clip-desktop models remove {name}”(으)로 제거합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>“clip-desktop sidecars log” lists the runs.</source>
            <translation>“clip-desktop sidecars log”에 실행 기록이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>“clip-desktop tag batches” lists them.</source>
            <translation>“clip-desktop tag batches”에 목록이 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{file}” cannot be read: {error}.</source>
            <translation>“{file}”을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>“{folder}” is not empty, and is left as it is.</source>
            <translation>“{folder}”이(가) 비어 있지 않아 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>“{folder}” takes no more files: {error}.</source>
            <translation>“{folder}”에 파일을 더 쓸 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>“{key}:” is about the whole search and cannot stand in brackets.</source>
            <translation>“{key}:”은(는) 검색 전체에 관한 것이라 괄호 안에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>“{key}:” needs a value after the colon.</source>
            <translation>“{key}:” 뒤에 값이 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>“{key}” is not known here.</source>
            <translation>“{key}”은(는) 알 수 없는 항목입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>“{name}” cannot be above “{name2}”: it is that label, or lies below it.</source>
            <translation>“{name}”은(는) “{name2}” 위에 둘 수 없습니다. 같은 라벨이거나 그 아래에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>“{name}” cannot be an example: {message}</source>
            <translation>“{name}”은(는) 예시로 쓸 수 없습니다: {message}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>“{name}” cannot be brought back: another album has taken its place.</source>
            <translation>“{name}”을(를) 되돌릴 수 없습니다. 다른 앨범이 그 자리에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>“{name}” cannot be brought back: another label has taken its place.</source>
            <translation>“{name}”을(를) 되돌릴 수 없습니다. 다른 라벨이 그 자리에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>“{name}” cannot be copied: {error}.</source>
            <translation>“{name}”을(를) 복사할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>“{name}” cannot be merged into itself.</source>
            <translation>“{name}”을(를) 자기 자신과 합칠 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>“{name}” cannot be read: {error}</source>
            <translation>“{name}”을(를) 읽을 수 없습니다: {error}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>“{name}” cannot be read: {error}.</source>
            <translation>“{name}”을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>“{name}”을(를) 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>“{name}” cannot be the name of a model.</source>
            <translation>“{name}”은(는) 모델의 이름으로 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>“{name}” cannot exclude itself.</source>
            <translation>“{name}”은(는) 자기 자신을 제외할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>“{name}” could not be brought back: {message}</source>
            <translation>“{name}”을(를) 되돌릴 수 없었습니다: {message}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>“{name}” could not be moved to the trash: {why}</source>
            <translation>“{name}”을(를) 휴지통으로 옮길 수 없습니다: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>“{name}” did not come in as it was published: its checksum is wrong.</source>
            <translation>받은 “{name}”이(가) 공개된 것과 다릅니다. 체크섬이 맞지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” is no album of this program.</source>
            <translation>“{name}”은(는) 이 프로그램의 앨범이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” is no album: it is not whole, or something else.</source>
            <translation>“{name}”은(는) 앨범이 아닙니다. 온전하지 않거나 다른 것입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>“{name}” is no longer there.</source>
            <translation>“{name}”이(가) 더 이상 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>“{name}” is the model that is built in.</source>
            <translation>“{name}”은(는) 내장 모델입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” is too large for an album.</source>
            <translation>“{name}”은(는) 앨범으로는 너무 큽니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>“{name}” lies below itself.</source>
            <translation>“{name}”이(가) 자기 자신 아래에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>“{name}” of {repository} is no longer the file this program knows.</source>
            <translation>{repository}의 “{name}”이(가) 이 프로그램이 아는 파일과 달라졌습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” was written by a newer version of this program.</source>
            <translation>“{name}”은(는) 이 프로그램의 더 새로운 버전에서 만들었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>“{name}” would lie below itself.</source>
            <translation>“{name}”이(가) 자기 자신 아래에 놓이게 됩니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}”: its probe holds values that are no numbers.</source>
            <translation>“{name}”: 학습 결과에 숫자가 아닌 값이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}”: “{key}” is missing or is not what it can be.</source>
            <translation>“{name}”: “{key}”이(가) 없거나 올바르지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>“{path}” cannot be reached now: its photographs are shown as they were last seen.</source>
            <translation>지금 “{path}”에 접근할 수 없습니다. 사진은 마지막으로 본 대로 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>“{path}” cannot be written: {error}.</source>
            <translation>“{path}”에 저장할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/library.py" />
            <source>“{path}” is not a library of this program.</source>
            <translation>“{path}”은(는) 이 프로그램의 라이브러리가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/presence.py" />
            <source>“{path}” lies on another drive now, without its files: its own is unplugged, and all stays as it was.</source>
            <translation>“{path}”이(가) 지금은 파일이 없는 다른 드라이브에 있습니다. 원래 드라이브가 빠져 있어 모두 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>“{repository}” is no repository of the model hub.</source>
            <translation>“{repository}”은(는) 모델 허브의 저장소가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>“{root}” belongs to a folder of the library already.</source>
            <translation>“{root}”은(는) 이미 라이브러리의 폴더에 속합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>“{root}” does not hold the files of “{path}”.</source>
            <translation>“{root}”에 “{path}”의 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>“{root}” is a file, not a folder.</source>
            <translation>“{root}”은(는) 폴더가 아니라 파일입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{source}” cannot be read: {error}.</source>
            <translation>“{source}”을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{source}” is no file that “words export” wrote.</source>
            <translation>“{source}”은(는) “words export”로 만든 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{source}” was written by a newer version of this program.</source>
            <translation>“{source}”은(는) 이 프로그램의 더 새로운 버전에서 만들었습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{target}” cannot be written: {error}.</source>
            <translation>“{target}”에 저장할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>“{target}” says not what it is to be.</source>
            <translation>“{target}”만으로는 어떤 형식인지 알 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>“{to}” cannot be written: {error}.</source>
            <translation>“{to}”에 저장할 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>“{to}” is there already, and is left as it is.</source>
            <translation>“{to}”이(가) 이미 있어 그대로 둡니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>“{value}” ends before it begins.</source>
            <translation>“{value}”은(는) 시작하기 전에 끝납니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no area of the globe.</source>
            <translation>“{value}”은(는) 지구의 영역이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no area.</source>
            <translation>“{value}”은(는) 영역이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no certainty.</source>
            <translation>“{value}”은(는) 확실도가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no length.</source>
            <translation>“{value}”은(는) 길이가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no number of stars.</source>
            <translation>“{value}”은(는) 별의 수가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no place.</source>
            <translation>“{value}”은(는) 장소가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>“{value}” is no stretch of time.</source>
            <translation>“{value}”은(는) 기간이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>“{value}” is not a date.</source>
            <translation>“{value}”은(는) 날짜가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is not known here.</source>
            <translation>“{value}”은(는) 알 수 없는 값입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is not on the globe.</source>
            <translation>“{value}”은(는) 지구에 없는 위치입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>“{year}” was looked for as a word: date:{year} is what was taken then.</source>
            <translation>“{year}”을(를) 단어로 찾았습니다. 그때 찍은 사진은 date:{year}(으)로 찾습니다.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>A slide show mixes the photographs.</source>
            <translation>슬라이드 쇼가 사진 순서를 섞습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Arithmetic</source>
            <translation>연산 방식</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Back up each day</source>
            <translation>매일 백업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Contrast</source>
            <translation>대비</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Copy the library each day that the program is used. Before updates and restores it is copied all the same.</source>
            <translation>프로그램을 쓰는 날마다 라이브러리를 복사합니다. 업데이트와 복원 전에는 언제나 복사합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Disk and safety</source>
            <translation>디스크와 안전</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Edge of a cell of the grid in pixels.</source>
            <translation>격자 한 칸의 변 길이(픽셀)입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Filmstrip</source>
            <translation>필름 스트립</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Follow the folders</source>
            <translation>폴더 변경 감시</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Go gently</source>
            <translation>천천히 하기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>High has strong outlines, and words in black or white; system as the system asks for.</source>
            <translation>높음은 윤곽을 뚜렷하게 하고 글자를 검정이나 흰색으로 표시합니다. 시스템은 시스템 설정을 따릅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How long a slide show stays at each photograph.</source>
            <translation>슬라이드 쇼가 사진마다 머무는 시간입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How many files are decoded side by side; 0 chooses by this machine.</source>
            <translation>동시에 디코딩할 파일 수입니다. 0이면 이 컴퓨터에 맞게 고릅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How much disk the thumbnails may take before the oldest are dropped.</source>
            <translation>오래된 섬네일을 지우기 전까지 섬네일이 차지할 수 있는 디스크 크기입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How pictures are run through the model: auto measures what is fastest here; float32, bfloat16, openvino.</source>
            <translation>모델로 이미지를 처리하는 방식입니다. 자동은 이 컴퓨터에서 가장 빠른 것을 측정해 고릅니다. float32, bfloat16, openvino 중에서 고를 수도 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Less motion</source>
            <translation>움직임 줄이기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation>밝게, 어둡게, 또는 시스템을 따릅니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Long work leaves pauses and takes at most half of the time: the machine stays cool, and its battery lasts.</source>
            <translation>오래 걸리는 작업이 쉬어 가며 시간의 절반까지만 씁니다. 컴퓨터가 뜨거워지지 않고 배터리가 오래갑니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Look</source>
            <translation>테마</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Looks</source>
            <translation>화면</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Of the text in the window, where 100 is the system's own.</source>
            <translation>창의 글자 크기입니다. 100이 시스템의 크기입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Of the window; another one is spoken from the next start on. The command line speaks English.</source>
            <translation>창의 언어입니다. 바꾸면 다음에 시작할 때부터 적용됩니다. 명령줄은 영어입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>One photograph large</source>
            <translation>사진 크게 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Photographs read at once</source>
            <translation>동시에 읽을 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Read new and changed photographs as they come, while the window is open.</source>
            <translation>창이 열려 있는 동안 새 사진과 바뀐 사진을 바로 읽습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Reading photographs</source>
            <translation>사진 읽기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Seconds a slide stays</source>
            <translation>슬라이드 표시 시간(초)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Show the photographs around the one that is seen large.</source>
            <translation>크게 보는 사진의 앞뒤 사진을 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Size of pictures in the grid</source>
            <translation>격자의 사진 크기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Size of text (%)</source>
            <translation>글자 크기 (%)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Slides in any order</source>
            <translation>무작위 슬라이드</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Suggest tags as photographs are indexed.</source>
            <translation>사진을 색인하면서 태그를 제안합니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Tag new photographs</source>
            <translation>새 사진 태그</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The image-text model that searches and tags your photographs.</source>
            <translation>사진을 검색하고 태그하는 이미지-텍스트 모델입니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Thumbnail cache (MB)</source>
            <translation>섬네일 캐시 (MB)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Whether pictures change without fading and animations stand still until you start them.</source>
            <translation>이미지가 서서히 바뀌지 않고, 움직이는 이미지는 시작할 때까지 멈춰 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>always</source>
            <translation>언제나</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>auto</source>
            <translation>자동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>float32</source>
            <translation>float32</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>high</source>
            <translation>높음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>off</source>
            <translation>끔</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>on</source>
            <translation>켬</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>on battery</source>
            <translation>배터리 사용 시</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>openvino</source>
            <translation>openvino</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>system</source>
            <translation>시스템</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>usual</source>
            <translation>보통</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Add folder …</source>
            <translation>폴더 추가 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Albums</source>
            <translation>앨범</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>All labels …</source>
            <translation>모든 라벨 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Folders</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Labels</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Library</source>
            <translation>라이브러리</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>New album …</source>
            <translation>새 앨범 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>New label …</source>
            <translation>새 라벨 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Not found yet</source>
            <translation>아직 찾지 못함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Places</source>
            <translation>위치</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Saved searches</source>
            <translation>저장한 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/rows.py" />
            <source>This folder cannot be reached now. What was found in it is kept.</source>
            <translation>지금 이 폴더에 접근할 수 없습니다. 찾은 내용은 남겨 둡니다.</translation>
        </message>
    </context>
    <context>
        <name>SidecarPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source> (new)</source>
            <translation> (새로)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>What would be written</source>
            <translation>쓸 내용</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>Write</source>
            <translation>쓰기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>Write what you said to sidecars</source>
            <translation>입력한 내용을 사이드카에 쓰기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>{n} cannot be written now.</source>
            <extracomment>Of one: 1 cannot be written now.</extracomment>
            <translation>
                <numerusform>{n}개는 지금 쓸 수 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>{n} sidecars would be written. Your photographs are not touched.</source>
            <extracomment>Of one: 1 sidecar would be written. Your photographs are not touched.</extracomment>
            <translation>
                <numerusform>사이드카 {n}개를 씁니다. 사진은 그대로 둡니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>{path}: its drive is not plugged in</source>
            <translation>{path}: 드라이브가 연결되어 있지 않음</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>… and {n} more</source>
            <extracomment>Of one: … and 1 more</extracomment>
            <translation>
                <numerusform>… 외 {n}개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidecars</name>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Comparing with the sidecars</source>
            <translation>사이드카와 비교</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>No sidecar was written.</source>
            <translation>쓴 사이드카가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>The sidecars say everything already.</source>
            <translation>사이드카에 이미 모두 적혀 있습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Write {n} sidecars</source>
            <extracomment>Of one: Write 1 sidecar</extracomment>
            <translation>
                <numerusform>사이드카 {n}개 쓰기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Writing sidecars</source>
            <translation>사이드카 쓰기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Wrote {n} sidecars.</source>
            <extracomment>Of one: Wrote 1 sidecar.</extracomment>
            <translation>
                <numerusform>사이드카 {n}개를 썼습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>{n} sidecars could not be written.</source>
            <extracomment>Of one: 1 sidecar could not be written.</extracomment>
            <translation>
                <numerusform>사이드카 {n}개를 쓸 수 없었습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlideShow</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/slide_show.py" />
            <source>Slide show</source>
            <translation>슬라이드 쇼</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/slide_show.py" />
            <source>Slide show paused: Space goes on</source>
            <translation>슬라이드 쇼 일시 중지: 스페이스로 계속</translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>A keyword of the file says so.</source>
            <translation>파일의 키워드에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>No, it is not “{name}”</source>
            <translation>아니요, “{name}”이(가) 아닙니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>Suggested by the words of the label.</source>
            <translation>라벨의 설명으로 제안했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>Why “{name}”?</source>
            <translation>“{name}” 태그의 이유</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>Yes, “{name}” is right</source>
            <translation>예, “{name}”이(가) 맞습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>You said so.</source>
            <translation>직접 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>yours</source>
            <translation>직접</translation>
        </message>
    </context>
    <context>
        <name>TeachStrip</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>All of these</source>
            <translation>모두 맞음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Belongs from {share} on</source>
            <translation>{share}부터 속함</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Certainty from which photographs belong</source>
            <translation>사진이 속하기 시작하는 확실도</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>How sure the album is of the others. Drag the line to where it ends.</source>
            <translation>다른 사진에 대한 앨범의 확실도입니다. 끊을 위치로 선을 옮기십시오.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>None of these</source>
            <translation>모두 아님</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Nothing to ask about now</source>
            <translation>지금은 물어볼 것 없음</translation>
        </message>
    </context>
    <context>
        <name>Trash</name>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Its files lie in several places, and all of them go:</source>
            <translation>파일이 여러 곳에 있으며, 모두 옮깁니다:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Move to trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Move {photographs} to the trash?</source>
            <translation>{photographs}을(를) 휴지통으로 옮기시겠습니까?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Moved {n} files to the trash.</source>
            <extracomment>Of one: Moved 1 file to the trash.</extracomment>
            <translation>
                <numerusform>파일 {n}개를 휴지통으로 옮겼습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Moved {photographs} to the trash, {files} in all.</source>
            <translation>{photographs}을(를) 휴지통으로 옮겼습니다(모두 {files}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Moved {photographs} to the trash.</source>
            <translation>{photographs}을(를) 휴지통으로 옮겼습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Nothing was moved to the trash.</source>
            <translation>휴지통으로 옮긴 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Only the trash of the system brings them back; what you said of them is kept.</source>
            <translation>시스템 휴지통에서만 되돌릴 수 있으며, 입력한 내용은 남습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>What you said of them is kept for when they come back.</source>
            <translation>입력한 내용은 사진이 돌아올 때를 위해 남겨 둡니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation>
                <numerusform>파일 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>{n} files were not moved to the trash.</source>
            <extracomment>Of one: 1 file was not moved to the trash.</extracomment>
            <translation>
                <numerusform>파일 {n}개를 휴지통으로 옮기지 못했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>… and {n} more</source>
            <extracomment>Of one: … and 1 more</extracomment>
            <translation>
                <numerusform>… 외 {n}개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UpdatingWindow</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/updating.py" />
            <source>Updating the library</source>
            <translation>라이브러리 업데이트</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/updating.py" />
            <source>Your library is from an older version. It is being updated; a copy of it is kept.</source>
            <translation>이전 버전의 라이브러리입니다. 업데이트하고 있으며 복사본을 남겨 둡니다.</translation>
        </message>
    </context>
    <context>
        <name>VanishedBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>Keep them, the drive is away</source>
            <translation>유지 (드라이브가 빠져 있음)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>The last file is gone from “{path}”. Did you remove it, or is its drive away?</source>
            <translation>“{path}”의 마지막 파일이 사라졌습니다. 직접 지웠습니까, 아니면 드라이브가 빠져 있습니까?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>They are gone</source>
            <translation>지웠음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>{files} are gone from “{path}” at once. Did you remove them, or is their drive away?</source>
            <translation>“{path}”에서 {files}이(가) 한꺼번에 사라졌습니다. 직접 지웠습니까, 아니면 드라이브가 빠져 있습니까?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation>
                <numerusform>파일 {n}개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Back to the photographs (Esc)</source>
            <translation>사진으로 돌아가기 (Esc)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Filmstrip (F6)</source>
            <translation>필름 스트립 (F6)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Full screen (F11)</source>
            <translation>전체 화면 (F11)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Larger (+)</source>
            <translation>크게 (+)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Next (→)</source>
            <translation>다음 (→)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Play (P)</source>
            <translation>재생 (P)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Previous (←)</source>
            <translation>이전 (←)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>See it turned left (Shift+R); the file stays</source>
            <translation>왼쪽으로 돌려 보기 (Shift+R), 파일은 그대로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>See it turned right (R); the file stays</source>
            <translation>오른쪽으로 돌려 보기 (R), 파일은 그대로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Slide show (Ctrl+Shift+S)</source>
            <translation>슬라이드 쇼 (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Smaller (−)</source>
            <translation>작게 (−)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Stop moving (P)</source>
            <translation>움직임 멈추기 (P)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Whole picture, or its own pixels (Z)</source>
            <translation>전체 보기 또는 원래 픽셀 (Z)</translation>
        </message>
    </context>
    <context>
        <name>ViewerPage</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>No file</source>
            <translation>파일 없음</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>Play in the system's player (P)</source>
            <translation>시스템 플레이어로 재생 (P)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>This photograph is no longer in the library.</source>
            <translation>이 사진은 더 이상 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>This picture cannot be shown.</source>
            <translation>이 이미지를 표시할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>{n} of {total}</source>
            <translation>{total} 중 {n}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Add a folder with your photographs. They are looked through on this machine, once, and then found by words, tagged, and gathered into albums that you teach by example.</source>
            <translation>사진이 있는 폴더를 추가하십시오. 이 컴퓨터에서 한 번 살펴본 뒤, 말로 찾고 태그를 달고 예시로 가르치는 앨범에 모을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Add a folder …</source>
            <translation>폴더 추가 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Add “{name}”</source>
            <translation>“{name}” 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Find any photograph by what it shows</source>
            <translation>보이는 내용으로 어떤 사진이든 찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Your files are never changed, and nothing leaves this machine.</source>
            <translation>파일은 절대 바뀌지 않으며 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>or drop one anywhere on this window</source>
            <translation>또는 이 창의 아무 곳에나 끌어다 놓으십시오</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Accepted, the nearest</source>
            <translation>수락한 것 중 가장 가까운 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Looking where …</source>
            <translation>위치를 찾는 중 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Looking …</source>
            <translation>살펴보는 중 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Rejected, the nearest</source>
            <translation>거절한 것 중 가장 가까운 것</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Show where in the picture</source>
            <translation>이미지의 어디인지 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Where it is warm, the match lies; what the model does not see is dark</source>
            <translation>따뜻한 색인 곳이 맞는 부분이고, 모델이 보지 않는 곳은 어둡습니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Why is this here?</source>
            <translation>여기에 있는 이유</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Go</source>
            <translation>이동(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Photograph</source>
            <translation>사진(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>About</source>
            <translation>정보</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Add folder …</source>
            <translation>폴더 추가 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>All photographs</source>
            <translation>모든 사진</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Ask me about photographs</source>
            <translation>사진에 대해 질문받기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Backups …</source>
            <translation>백업 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Choose all</source>
            <translation>모두 선택</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Choose this day or month</source>
            <translation>이 날 또는 달 선택</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Clear the search history</source>
            <translation>검색 기록 지우기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Details</source>
            <translation>세부 정보</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Favourites</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Forward</source>
            <translation>앞으로</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Full screen</source>
            <translation>전체 화면</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Go to date …</source>
            <translation>날짜로 이동 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Help and keys</source>
            <translation>도움말과 단축키</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Jobs</source>
            <translation>작업</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Labels …</source>
            <translation>라벨 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Larger pictures</source>
            <translation>사진 크게</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Look through all folders again</source>
            <translation>모든 폴더 다시 살펴보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Map</source>
            <translation>지도</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Models …</source>
            <translation>모델 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Preferences …</source>
            <translation>환경 설정 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Privacy …</source>
            <translation>개인 정보 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Review suggested tags</source>
            <translation>제안된 태그 검토</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Search by the picture on the clipboard</source>
            <translation>클립보드의 이미지로 검색</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Sidebar</source>
            <translation>사이드바</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Slide show</source>
            <translation>슬라이드 쇼</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Smaller pictures</source>
            <translation>사진 작게</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Take in a shared album …</source>
            <translation>공유 앨범 가져오기 …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Write what you said to sidecars …</source>
            <translation>입력한 내용을 사이드카에 쓰기 …</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>E</source>
            <translation>동</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>MMMM yyyy</source>
            <translation>yyyy년 M월</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>N</source>
            <translation>북</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>Nothing found for certain, {n} maybe; the nearest are shown</source>
            <translation>확실한 것은 없고 애매한 것이 {n}장입니다. 가장 가까운 것을 표시합니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>Nothing found; the nearest are shown</source>
            <translation>찾은 것이 없습니다. 가장 가까운 것을 표시합니다</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>S</source>
            <translation>남</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>W</source>
            <translation>서</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>d MMMM yyyy</source>
            <translation>yyyy년 M월 d일</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>dddd, d MMMM</source>
            <translation>M월 d일 dddd</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>yyyy년 M월 d일 dddd</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>yyyy</source>
            <translation>yyyy년</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} above the line at {share}</source>
            <translation>{share} 기준선 위 {n}장</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} hours</source>
            <translation>{n}시간</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} maybe</source>
            <translation>애매함 {n}장</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{n} minutes</source>
            <extracomment>Of one: 1 minute</extracomment>
            <translation>
                <numerusform>{n}분</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} photographs</source>
            <extracomment>Of one: 1 photograph</extracomment>
            <translation>
                <numerusform>사진 {n}장</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} relevant</source>
            <translation>관련 있음 {n}장</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{n} seconds</source>
            <extracomment>Of one: 1 second</extracomment>
            <translation>
                <numerusform>{n}초</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{south} to {north}, {west} to {east}</source>
            <translation>{south}~{north}, {west}~{east}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Adding “{name}”</source>
            <translation>“{name}” 추가</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Looking at what changed</source>
            <translation>바뀐 것 살펴보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Looking through the folder again</source>
            <translation>폴더 다시 살펴보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Looking through your folders</source>
            <translation>폴더 살펴보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Tagging photographs</source>
            <translation>사진 태그</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>{n} files are missing now; what you said of them is kept.</source>
            <extracomment>Of one: 1 file is missing now; what you said of it is kept.</extracomment>
            <translation>
                <numerusform>파일 {n}개가 사라졌습니다. 입력한 내용은 남겨 둡니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>{n} files could not be read; Problems in the sidebar tells why.</source>
            <extracomment>Of one: 1 file could not be read; Problems in the sidebar tells why.</extracomment>
            <translation>
                <numerusform>파일 {n}개를 읽을 수 없었습니다. 이유는 사이드바의 ‘문제’에 있습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>No</source>
            <translation>아니요</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>No: photograph {n}</source>
            <translation>아니요: 사진 {n}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>See photograph {n} larger</source>
            <translation>사진 {n} 크게 보기</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Yes</source>
            <translation>예</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Yes: photograph {n}</source>
            <translation>예: 사진 {n}</translation>
        </message>
    </context>
    <context>
        <name>_Waiting</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Do not do this: {name}</source>
            <translation>하지 않기: {name}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Then: {name}</source>
            <translation>다음: {name}</translation>
        </message>
    </context>
</TS>
