<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Data folder</source>
            <translation>Data folder</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Licences …</source>
            <translation>Licences …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Show the data folder</source>
            <translation>Show the data folder</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>What you say of your photographs, and the models, lie in:</source>
            <translation>What you say of your photographs, and the models, lie in:</translation>
        </message>
    </context>
    <context>
        <name>AlbumRow</name>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>Found by what the album has learned.</source>
            <translation>Found by what the album has learned.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>Go to the album “{name}”</source>
            <translation>Go to the album “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>You put it there.</source>
            <translation>You put it there.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/album_row.py" />
            <source>yours</source>
            <translation>yours</translation>
        </message>
    </context>
    <context>
        <name>Albums</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>A folder</source>
            <translation>A folder</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>A new or empty folder</source>
            <translation>A new or empty folder</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Aim of the album</source>
            <translation>Aim of the album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Album of a search</source>
            <translation>Album of a search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Albums (*.clipalbum)</source>
            <translation>Albums (*.clipalbum)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>All that this search finds is in it (nothing: only what you put in):</source>
            <translation>All that this search finds is in it (nothing: only what you put in):</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>An album that was shared</source>
            <translation>An album that was shared</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Describe album</source>
            <translation>Describe album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Exporting “{name}”</source>
            <translation>Exporting “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>How much of what it finds is to be right, in per cent (0: by the line that you draw):</source>
            <translation>How much of what it finds is to be right, in per cent (0: by the line that you draw):</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Its name:</source>
            <translation>Its name:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>New name:</source>
            <translation>New name:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Rename album</source>
            <translation>Rename album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Search of the album</source>
            <translation>Search of the album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Share the album</source>
            <translation>Share the album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Take photographs only from what this search finds (nothing: from everywhere):</source>
            <translation>Take photographs only from what this search finds (nothing: from everywhere):</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>What does it show? Without a description its name says it:</source>
            <translation>What does it show? Without a description its name says it:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>{n} examples are in “{file}”; no photograph.</source>
            <extracomment>Of one: 1 example is in “{file}”; no photograph.</extracomment>
            <translation>
                <numerusform>1 example is in “{file}”; no photograph.</numerusform>
                <numerusform>{n} examples are in “{file}”; no photograph.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>{n} photographs are in “{folder}”.</source>
            <extracomment>Of one: 1 photograph is in “{folder}”.</extracomment>
            <translation>
                <numerusform>1 photograph is in “{folder}”.</numerusform>
                <numerusform>{n} photographs are in “{folder}”.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>“{name}” was taken in: {found} of {all} examples are here.</source>
            <translation>“{name}” was taken in: {found} of {all} examples are here.</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>Finished: {job}</source>
            <translation>Finished: {job}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>Undone: {edit}</source>
            <translation>Undone: {edit}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>{name}: off</source>
            <translation>{name}: off</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/announcing.py" />
            <source>{name}: on</source>
            <translation>{name}: on</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <location filename="../../clip_desktop/ui/app.py" />
            <source>Clip Desktop cannot start</source>
            <translation>Clip Desktop cannot start</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="../../clip_desktop/ui/backups/control.py" />
            <source>Backing up the library</source>
            <translation>Backing up the library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/control.py" />
            <source>Restoring a backup</source>
            <translation>Restoring a backup</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/control.py" />
            <source>The library is as it was when the backup was made. The backup “{name}” takes you back.</source>
            <translation>The library is as it was when the backup was made. The backup “{name}” takes you back.</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Backups of the library</source>
            <translation>Backups of the library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Before an update</source>
            <translation>Before an update</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Before another was restored</source>
            <translation>Before another was restored</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Every day</source>
            <translation>Every day</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>One is made each day.</source>
            <translation>One is made each day.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Put the backup of {made} in the place of the library?</source>
            <translation>Put the backup of {made} in the place of the library?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Restore …</source>
            <translation>Restore …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>The daily backup is switched off.</source>
            <translation>The daily backup is switched off.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>There is no backup yet. “Back up now” makes one.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>What you said since then is no longer in it. A backup of now is made first, so that you can go back.</source>
            <translation>What you said since then is no longer in it. A backup of now is made first, so that you can go back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>You asked for it</source>
            <translation>You asked for it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups/dialog.py" />
            <source>Your photographs are not in them: only what you said of them, and the index. They lie in “{folder}”.</source>
            <translation>Your photographs are not in them: only what you said of them, and the index. They lie in “{folder}”.</translation>
        </message>
    </context>
    <context>
        <name>Breadcrumb</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/breadcrumb.py" />
            <source>Go to {name}</source>
            <translation>Go to {name}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/breadcrumb.py" />
            <source>Where this is</source>
            <translation>Where this is</translation>
        </message>
    </context>
    <context>
        <name>CaptionDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>As the file says</source>
            <translation>As the file says</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Title and description: {photographs}</source>
            <translation>Title and description: {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/caption_dialog.py" />
            <source>Your words count before what the file says; the file itself is not changed.</source>
            <translation>Your words count before what the file says; the file itself is not changed.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>Take “{filter}” out of the search</source>
            <translation>Take “{filter}” out of the search</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>above {share}</source>
            <translation>above {share}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>album</source>
            <translation>album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>album: {value}</source>
            <translation>album: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>area: {bounds}</source>
            <translation>area: {bounds}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>autumn of {year}</source>
            <translation>autumn of {year}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>before {date}</source>
            <translation>before {date}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by date</source>
            <translation>by date</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by name</source>
            <translation>by name</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by rating</source>
            <translation>by rating</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>by relevance</source>
            <translation>by relevance</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>camera</source>
            <translation>camera</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>camera: {value}</source>
            <translation>camera: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>duplicate</source>
            <translation>duplicate</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>favourite</source>
            <translation>favourite</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>file: {value}</source>
            <translation>file: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>folder</source>
            <translation>folder</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>folder: {value}</source>
            <translation>folder: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>has a sidecar</source>
            <translation>has a sidecar</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>has a title or description</source>
            <translation>has a title or description</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>has coordinates</source>
            <translation>has coordinates</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>keyword</source>
            <translation>keyword</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>keyword: {value}</source>
            <translation>keyword: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>landscape</source>
            <translation>landscape</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last autumn</source>
            <translation>last autumn</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last month</source>
            <translation>last month</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last spring</source>
            <translation>last spring</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last summer</source>
            <translation>last summer</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last week</source>
            <translation>last week</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last weekend</source>
            <translation>last weekend</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last winter</source>
            <translation>last winter</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>last year</source>
            <translation>last year</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>length: {value}</source>
            <translation>length: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>lens</source>
            <translation>lens</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>lens: {value}</source>
            <translation>lens: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>like this</source>
            <translation>like this</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>like {name}</source>
            <translation>like {name}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>longer than {value}</source>
            <translation>longer than {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>not {filter}</source>
            <translation>not {filter}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>place: {value}</source>
            <translation>place: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>portrait</source>
            <translation>portrait</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating &lt; {value}</source>
            <translation>rating &lt; {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating &gt; {value}</source>
            <translation>rating &gt; {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating ≤ {value}</source>
            <translation>rating ≤ {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating ≥ {value}</source>
            <translation>rating ≥ {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>rating: {value}</source>
            <translation>rating: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>raw</source>
            <translation>raw</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>screenshot-like</source>
            <translation>screenshot-like</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>search</source>
            <translation>search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>shorter than {value}</source>
            <translation>shorter than {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>since {date}</source>
            <translation>since {date}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>spring of {year}</source>
            <translation>spring of {year}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>summer of {year}</source>
            <translation>summer of {year}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>tag</source>
            <translation>tag</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>tag: {value}</source>
            <translation>tag: {value}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>text: {value}</source>
            <translation>text: {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} days</source>
            <extracomment>Of one: the last day</extracomment>
            <translation>
                <numerusform>the last day</numerusform>
                <numerusform>the last {n} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} months</source>
            <extracomment>Of one: the last one month</extracomment>
            <translation>
                <numerusform>the last one month</numerusform>
                <numerusform>the last {n} months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} weeks</source>
            <extracomment>Of one: the last 7 days</extracomment>
            <translation>
                <numerusform>the last 7 days</numerusform>
                <numerusform>the last {n} weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>the last {n} years</source>
            <extracomment>Of one: the last one year</extracomment>
            <translation>
                <numerusform>the last one year</numerusform>
                <numerusform>the last {n} years</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this autumn</source>
            <translation>this autumn</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this month</source>
            <translation>this month</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this spring</source>
            <translation>this spring</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this summer</source>
            <translation>this summer</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this week</source>
            <translation>this week</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this weekend</source>
            <translation>this weekend</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this winter</source>
            <translation>this winter</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>this year</source>
            <translation>this year</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>untagged</source>
            <translation>untagged</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>video</source>
            <translation>video</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>winter of {year}</source>
            <translation>winter of {year}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>within {km} km of {place}</source>
            <translation>within {km} km of {place}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{first} to {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{n} hours</source>
            <extracomment>Of one: 1 hour</extracomment>
            <translation>
                <numerusform>1 hour</numerusform>
                <numerusform>{n} hours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{value} or longer</source>
            <translation>{value} or longer</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{value} or shorter</source>
            <translation>{value} or shorter</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>{n} photographs, side by side</source>
            <extracomment>Of one: 1 photograph is left</extracomment>
            <translation>
                <numerusform>1 photograph is left</numerusform>
                <numerusform>{n} photographs, side by side</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Back to the photographs (Esc)</source>
            <translation>Back to the photographs (Esc)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Each is seen by itself</source>
            <translation>Each is seen by itself</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Larger (+)</source>
            <translation>Larger (+)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>See the same part of each (L)</source>
            <translation>See the same part of each (L)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Smaller (−)</source>
            <translation>Smaller (−)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>The same part of each is seen</source>
            <translation>The same part of each is seen</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/bar.py" />
            <source>Whole picture, or its own pixels (Z)</source>
            <translation>Whole picture, or its own pixels (Z)</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <location filename="../../clip_desktop/ui/compare/page.py" />
            <source>Photographs side by side</source>
            <translation>Photographs side by side</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/compare/page.py" />
            <source>This picture cannot be shown.</source>
            <translation>This picture cannot be shown.</translation>
        </message>
    </context>
    <context>
        <name>ComparedPhoto</name>
        <message>
            <location filename="../../clip_desktop/ui/compare/photo.py" />
            <source>Compare it no longer (Backspace)</source>
            <translation>Compare it no longer (Backspace)</translation>
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../clip_desktop/ui/search/popup.py" />
            <source>Completions</source>
            <translation>Completions</translation>
        </message>
    </context>
    <context>
        <name>ConnectionList</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Cut off</source>
            <translation>Cut off</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>How it ended</source>
            <translation>How it ended</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Not ended</source>
            <translation>Not ended</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Refused ({status})</source>
            <translation>Refused ({status})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Sent on to another</source>
            <translation>Sent on to another</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Stopped by you</source>
            <translation>Stopped by you</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/connections.py" />
            <source>Whom</source>
            <translation>Whom</translation>
        </message>
    </context>
    <context>
        <name>CutLine</name>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>From {share} on</source>
            <translation>From {share} on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>How sure a result has to be</source>
            <translation>How sure a result has to be</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>How sure the search is of its results. Drag the line to where the answer ends; double click: back.</source>
            <translation>How sure the search is of its results. Drag the line to where the answer ends; double click: back.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/date_field.py" />
            <source>2019, 2019-05, May 2019</source>
            <translation>2019, 2019-05, May 2019</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/date_field.py" />
            <source>Go to date</source>
            <translation>Go to date</translation>
        </message>
    </context>
    <context>
        <name>DateScrubber</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>Press G in the photographs to go to a date by keys.</source>
            <translation>Press G in the photographs to go to a date by keys.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
    </context>
    <context>
        <name>DateTravel</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/dates.py" />
            <source>No photograph is from then.</source>
            <translation>No photograph is from then.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/dates.py" />
            <source>Nothing is from then. The nearest: {date}</source>
            <translation>Nothing is from then. The nearest: {date}</translation>
        </message>
    </context>
    <context>
        <name>DetailsControl</name>
        <message>
            <location filename="../../clip_desktop/ui/details/control.py" />
            <source>Tag “{name}”</source>
            <translation>Tag “{name}”</translation>
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Add a tag</source>
            <translation>Add a tag</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Add a tag …</source>
            <translation>Add a tag …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Cannot be reached now.</source>
            <translation>Cannot be reached now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Choose one to see when and where it was taken, and its tags.</source>
            <translation>Choose one to see when and where it was taken, and its tags.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Exposure</source>
            <translation>Exposure</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>File date</source>
            <translation>File date</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>File size</source>
            <translation>File size</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>In {n} places</source>
            <translation>In {n} places</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Lens</source>
            <translation>Lens</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>No file</source>
            <translation>No file</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>No photograph chosen</source>
            <translation>No photograph chosen</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Show on the map</source>
            <translation>Show on the map</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>What you press here is said of all of them.</source>
            <translation>What you press here is said of all of them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/panel.py" />
            <source>With it</source>
            <translation>With it</translation>
        </message>
    </context>
    <context>
        <name>DuplicateRow</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Keep {file}</source>
            <translation>Keep {file}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Look the same</source>
            <translation>Look the same</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>Same content</source>
            <translation>Same content</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>kept: {why}</source>
            <translation>kept: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation>
                <numerusform>1 file</numerusform>
                <numerusform>{n} files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/row.py" />
            <source>{n} not shown</source>
            <extracomment>Of one: 1 not shown</extracomment>
            <translation>
                <numerusform>1 not shown</numerusform>
                <numerusform>{n} not shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Comparing photographs</source>
            <translation>Comparing photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Keeping the best of each</source>
            <translation>Keeping the best of each</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Looking at the copies</source>
            <translation>Looking at the copies</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>Moved {n} files to the trash.</source>
            <extracomment>Of one: Moved 1 file to the trash.</extracomment>
            <translation>
                <numerusform>Moved 1 file to the trash.</numerusform>
                <numerusform>Moved {n} files to the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>{n} files stayed</source>
            <extracomment>Of one: 1 file stayed</extracomment>
            <translation>
                <numerusform>1 file stayed</numerusform>
                <numerusform>{n} files stayed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Groups of duplicates</source>
            <translation>Groups of duplicates</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Keep the best of each …</source>
            <translation>Keep the best of each …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Keep the best of the chosen …</source>
            <translation>Keep the best of the chosen …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Not duplicates</source>
            <translation>Not duplicates</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/page.py" />
            <source>Remember that the photographs of the chosen groups are no duplicates</source>
            <translation>Remember that the photographs of the chosen groups are no duplicates</translation>
        </message>
    </context>
    <context>
        <name>Emptied</name>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>Search without filters</source>
            <translation>Search without filters</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>Search without “{filter}”</source>
            <translation>Search without “{filter}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>Show all photographs</source>
            <translation>Show all photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>The filter {filter} leaves no photograph.</source>
            <translation>The filter {filter} leaves no photograph.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/emptied.py" />
            <source>The filters {filters} together leave no photograph.</source>
            <translation>The filters {filters} together leave no photograph.</translation>
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
            <translation>Filmstrip</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Find in this page</source>
            <translation>Find in this page</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Next place (F3)</source>
            <translation>Next place (F3)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Not on this page</source>
            <translation>Not on this page</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>Previous place (Shift+F3)</source>
            <translation>Previous place (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/finding.py" />
            <source>{n} of {all}</source>
            <translation>{n} of {all}</translation>
        </message>
    </context>
    <context>
        <name>FirstPictures</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>The first photographs that were found</source>
            <translation>The first photographs that were found</translation>
        </message>
    </context>
    <context>
        <name>FirstReading</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Adding “{name}”</source>
            <translation>Adding “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Albums learn from examples</source>
            <translation>Albums learn from examples</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>All is done on this machine. Your files are not changed, and nothing leaves it.</source>
            <translation>All is done on this machine. Your files are not changed, and nothing leaves it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Describe what you remember: “children on a beach”. What is read already is found already.</source>
            <translation>Describe what you remember: “children on a beach”. What is read already is found already.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Each photograph gets the tags that fit it. You accept or reject them, and they get better.</source>
            <translation>Each photograph gets the tags that fit it. You accept or reject them, and they get better.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Private</source>
            <translation>Private</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Put a few photographs into an album. It finds the others, and asks where it is not sure.</source>
            <translation>Put a few photographs into an album. It finds the others, and asks where it is not sure.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Search for “{words}”</source>
            <translation>Search for “{words}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Search in words</source>
            <translation>Search in words</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Show my photographs</source>
            <translation>Show my photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Tags come by themselves</source>
            <translation>Tags come by themselves</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>These find something already:</source>
            <translation>These find something already:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>What can be done with them</source>
            <translation>What can be done with them</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>Your photographs are being read</source>
            <translation>Your photographs are being read</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_reading.py" />
            <source>{photographs} in, and more to come</source>
            <translation>{photographs} in, and more to come</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a beach by the sea</source>
            <translation>a beach by the sea</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a car</source>
            <translation>a car</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a cat</source>
            <translation>a cat</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a dog</source>
            <translation>a dog</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a green forest</source>
            <translation>a green forest</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a street in a city</source>
            <translation>a street in a city</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>a sunset</source>
            <translation>a sunset</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>an old building</source>
            <translation>an old building</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>birds</source>
            <translation>birds</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>blue sky</source>
            <translation>blue sky</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>children playing</source>
            <translation>children playing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>food on a plate</source>
            <translation>food on a plate</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>mountains with snow</source>
            <translation>mountains with snow</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>people outdoors</source>
            <translation>people outdoors</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/first_run.py" />
            <source>red flowers</source>
            <translation>red flowers</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/gallery.py" />
            <source>These photographs are not in order of time.</source>
            <translation>These photographs are not in order of time.</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/headers.py" />
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>None chosen</source>
            <translation>None chosen</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>favourite</source>
            <translation>favourite</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>in {n} places</source>
            <translation>in {n} places</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>out of reach</source>
            <translation>out of reach</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>raw picture</source>
            <translation>raw picture</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>video</source>
            <translation>video</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>video of {length}</source>
            <translation>video of {length}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>with its raw picture</source>
            <translation>with its raw picture</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} chosen</source>
            <extracomment>Of one: 1 chosen</extracomment>
            <translation>
                <numerusform>1 chosen</numerusform>
                <numerusform>{n} chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} near-duplicates behind it</source>
            <extracomment>Of one: 1 near-duplicate behind it</extracomment>
            <translation>
                <numerusform>1 near-duplicate behind it</numerusform>
                <numerusform>{n} near-duplicates behind it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} stars</source>
            <extracomment>Of one: 1 star</extracomment>
            <translation>
                <numerusform>1 star</numerusform>
                <numerusform>{n} stars</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{share} certain</source>
            <translation>{share} certain</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>Belongs here (in an album or a label)</source>
            <translation>Belongs here (in an album or a label)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>Does not belong here (in an album or a label)</source>
            <translation>Does not belong here (in an album or a label)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/window.py" />
            <source>Help and keys</source>
            <translation>Help and keys</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/about.py" />
            <source>Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT licence; the built-in model is for personal use and research.</source>
            <translation>Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT licence; the built-in model is for personal use and research.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>another of the photographs</source>
            <translation>another of the photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>back</source>
            <translation>back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>its own pixels</source>
            <translation>its own pixels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>key</source>
            <translation>key</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>larger</source>
            <translation>larger</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>no, it does not</source>
            <translation>no, it does not</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>play a film in the system's player; stop and play a picture that moves</source>
            <translation>play a film in the system's player; stop and play a picture that moves</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see another part</source>
            <translation>see another part</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see it large</source>
            <translation>see it large</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see it turned left</source>
            <translation>see it turned left</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see it turned right</source>
            <translation>see it turned right</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>see the same part of each, or not</source>
            <translation>see the same part of each, or not</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>skip it</source>
            <translation>skip it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>smaller</source>
            <translation>smaller</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>take it out of the comparison</source>
            <translation>take it out of the comparison</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>take the last answer back</source>
            <translation>take the last answer back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the filmstrip</source>
            <translation>the filmstrip</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the first</source>
            <translation>the first</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the last</source>
            <translation>the last</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the next photograph</source>
            <translation>the next photograph</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the one before</source>
            <translation>the one before</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the whole picture</source>
            <translation>the whole picture</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>the whole picture, or its own pixels</source>
            <translation>the whole picture, or its own pixels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>what it does</source>
            <translation>what it does</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>why it is suggested</source>
            <translation>why it is suggested</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help/keys.py" />
            <source>yes, it shows that</source>
            <translation>yes, it shows that</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../clip_desktop/ui/help/window.py" />
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
    </context>
    <context>
        <name>JobsBar</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Pace, time left, and what follows</source>
            <translation>Pace, time left, and what follows</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Stop; what is done stays</source>
            <translation>Stop; what is done stays</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>Stopping …</source>
            <translation>Stopping …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>{done} of {total}</source>
            <translation>{done} of {total}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/bar.py" />
            <source>{n} more to do</source>
            <translation>{n} more to do</translation>
        </message>
    </context>
    <context>
        <name>JobsPanel</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>As fast as it goes</source>
            <translation>As fast as it goes</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Gently on battery</source>
            <translation>Gently on battery</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Gently, always</source>
            <translation>Gently, always</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Go gently</source>
            <translation>Go gently</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>It leaves pauses now.</source>
            <translation>It leaves pauses now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Jobs</source>
            <translation>Jobs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Nothing is being done.</source>
            <translation>Nothing is being done.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Pace</source>
            <translation>Pace</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Time left</source>
            <translation>Time left</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>about {time}</source>
            <translation>about {time}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>{done} of {total}</source>
            <translation>{done} of {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>{n} files could not be used</source>
            <extracomment>Of one: 1 file could not be used</extracomment>
            <translation>
                <numerusform>1 file could not be used</numerusform>
                <numerusform>{n} files could not be used</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>{n} in a second</source>
            <translation>{n} in a second</translation>
        </message>
    </context>
    <context>
        <name>KeepPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>        with {path}</source>
            <translation>        with {path}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>    goes: {path} ({width} × {height}, {size})</source>
            <translation>    goes: {path} ({width} × {height}, {size})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Keep the best of each</source>
            <translation>Keep the best of each</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Keep {path}: {why}</source>
            <translation>Keep {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Nothing can go.</source>
            <translation>Nothing can go.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>Stays: {path}: {why}</source>
            <translation>Stays: {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>What would go, and why</source>
            <translation>What would go, and why</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>What you said of the photographs that go is said of those that stay. This can be undone.</source>
            <translation>What you said of the photographs that go is said of those that stay. This can be undone.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates/keep_plan.py" />
            <source>{n} files would be moved to the trash</source>
            <extracomment>Of one: 1 file would be moved to the trash</extracomment>
            <translation>
                <numerusform>1 file would be moved to the trash</numerusform>
                <numerusform>{n} files would be moved to the trash</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeptRows</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Show in the file manager</source>
            <translation>Show in the file manager</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Show in the file manager: {name}</source>
            <translation>Show in the file manager: {name}</translation>
        </message>
    </context>
    <context>
        <name>KeywordsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Keyword</source>
            <translation>Keyword</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Labels from keywords</source>
            <translation>Labels from keywords</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Looking at what your files say …</source>
            <translation>Looking at what your files say …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Make labels of these</source>
            <translation>Make labels of these</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>{n} keywords of your files are no labels yet.</source>
            <extracomment>Of one: 1 keyword of your files is no label yet.</extracomment>
            <translation>
                <numerusform>1 keyword of your files is no label yet.</numerusform>
                <numerusform>{n} keywords of your files are no labels yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelEditor</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source> % sure</source>
            <translation> % sure</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Described as (without a description its name says it)</source>
            <translation>Described as (without a description its name says it)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>In other languages</source>
            <translation>In other languages</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Label “{name}”</source>
            <translation>Label “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Name in files</source>
            <translation>Name in files</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>New label</source>
            <translation>New label</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Not to be mistaken for</source>
            <translation>Not to be mistaken for</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>On {after}, now on {before}: {come} would get it, {go} would lose it.</source>
            <translation>On {after}, now on {before}: {come} would get it, {go} would lose it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>One a line: what it is mistaken for, or nothing</source>
            <translation>One a line: what it is mistaken for, or nothing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>One description a line: “people on a sailing boat at sea”</source>
            <translation>One description a line: “people on a sailing boat at sea”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Other words</source>
            <translation>Other words</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Other words for it, with commas between</source>
            <translation>Other words for it, with commas between</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Show from</source>
            <translation>Show from</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>The surest</source>
            <translation>The surest</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>What the change does to your photographs</source>
            <translation>What the change does to your photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Would get it</source>
            <translation>Would get it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Would lose it</source>
            <translation>Would lose it</translation>
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
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>Shown from</source>
            <translation>Shown from</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/model.py" />
            <source>{label}, not suggested</source>
            <translation>{label}, not suggested</translation>
        </message>
    </context>
    <context>
        <name>LabelTree</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Added {n} labels.</source>
            <extracomment>Of one: Added 1 label.</extracomment>
            <translation>
                <numerusform>Added 1 label.</numerusform>
                <numerusform>Added {n} labels.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Comparing what tagging anew would change</source>
            <translation>Comparing what tagging anew would change</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Delete {n} labels</source>
            <translation>Delete {n} labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels (*.toml *.csv)</source>
            <translation>Labels (*.toml *.csv)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels from a file</source>
            <translation>Labels from a file</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels into a file</source>
            <translation>Labels into a file</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge labels</source>
            <translation>Merge labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge labels into “{name}”</source>
            <translation>Merge labels into “{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Move {n} labels</source>
            <extracomment>Of one: Move 1 label</extracomment>
            <translation>
                <numerusform>Move 1 label</numerusform>
                <numerusform>Move {n} labels</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove every suggested tag?</source>
            <translation>Remove every suggested tag?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove what is suggested of these {n} labels?</source>
            <extracomment>Of one: Remove what is suggested of this label?</extracomment>
            <translation>
                <numerusform>Remove what is suggested of this label?</numerusform>
                <numerusform>Remove what is suggested of these {n} labels?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Tag anew</source>
            <translation>Tag anew</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Tag everything anew</source>
            <translation>Tag everything anew</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Taking a run of tagging back</source>
            <translation>Taking a run of tagging back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>What you said of these goes to one of them; the others become other words for it. Which one stays?</source>
            <translation>What you said of these goes to one of them; the others become other words for it. Which one stays?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>What you said, and what your files say, stays. Undo brings the suggestions back.</source>
            <translation>What you said, and what your files say, stays. Undo brings the suggestions back.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Wrote {n} labels to “{name}”.</source>
            <extracomment>Of one: Wrote 1 label to “{name}”.</extracomment>
            <translation>
                <numerusform>Wrote 1 label to “{name}”.</numerusform>
                <numerusform>Wrote {n} labels to “{name}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Your files say {n} tags.</source>
            <extracomment>Of one: Your files say 1 tag.</extracomment>
            <translation>
                <numerusform>Your files say 1 tag.</numerusform>
                <numerusform>Your files say {n} tags.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>{name}: {before} now, {come} come, {go} go, {after} then</source>
            <translation>{name}: {before} now, {come} come, {go} go, {after} then</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>{n} labels would be suggested on other photographs. What you said stays.</source>
            <extracomment>Of one: 1 label would be suggested on other photographs. What you said stays.</extracomment>
            <translation>
                <numerusform>1 label would be suggested on other photographs. What you said stays.</numerusform>
                <numerusform>{n} labels would be suggested on other photographs. What you said stays.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Edit …</source>
            <translation>Edit …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Every day</source>
            <translation>Every day</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Export …</source>
            <translation>Export …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Family</source>
            <translation>Family</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Find a label</source>
            <translation>Find a label</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>From the keywords in your files …</source>
            <translation>From the keywords in your files …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Get labels</source>
            <translation>Get labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Import …</source>
            <translation>Import …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Merge …</source>
            <translation>Merge …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>New label …</source>
            <translation>New label …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Ready sets</source>
            <translation>Ready sets</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Remove suggested tags …</source>
            <translation>Remove suggested tags …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Review its suggestions</source>
            <translation>Review its suggestions</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Runs of tagging …</source>
            <translation>Runs of tagging …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Show its photographs</source>
            <translation>Show its photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tag everything anew …</source>
            <translation>Tag everything anew …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tag what is new</source>
            <translation>Tag what is new</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tagging</source>
            <translation>Tagging</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Travel</source>
            <translation>Travel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>{labels}, {on} of them suggested</source>
            <translation>{labels}, {on} of them suggested</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>{n} labels</source>
            <extracomment>Of one: 1 label</extracomment>
            <translation>
                <numerusform>1 label</numerusform>
                <numerusform>{n} labels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LearningCurve</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>{n} examples find {share} of the others</source>
            <translation>{n} examples find {share} of the others</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../clip_desktop/ui/main_window.py" />
            <source>Add a folder with photographs</source>
            <translation>Add a folder with photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/main_window.py" />
            <source>There is no picture on the clipboard to search by.</source>
            <translation>There is no picture on the clipboard to search by.</translation>
        </message>
    </context>
    <context>
        <name>MapCanvas</name>
        <message>
            <location filename="../../clip_desktop/ui/map/canvas.py" />
            <source>Arrows move it, plus and minus zoom, Tab goes from photograph to photograph, Enter opens them.</source>
            <translation>Arrows move it, plus and minus zoom, Tab goes from photograph to photograph, Enter opens them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/canvas.py" />
            <source>Map</source>
            <translation>Map</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>All photographs (0)</source>
            <translation>All photographs (0)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Choose an area: drag over the map (or hold Shift)</source>
            <translation>Choose an area: drag over the map (or hold Shift)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Farther (-)</source>
            <translation>Farther (-)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Nearer (+)</source>
            <translation>Nearer (+)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Search for the photographs taken in the part of the world in sight</source>
            <translation>Search for the photographs taken in the part of the world in sight</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>Show these</source>
            <translation>Show these</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/map/page.py" />
            <source>{photographs} in sight</source>
            <translation>{photographs} in sight</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Favourite</source>
            <translation>Favourite</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Favourites: {n} of {photographs}</source>
            <translation>Favourites: {n} of {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Rate {n}</source>
            <translation>Rate {n}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/marks.py" />
            <source>Rated from {fewest} to {most}</source>
            <translation>Rated from {fewest} to {most}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Dismiss the message</source>
            <translation>Dismiss the message</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>A folder with a model</source>
            <translation>A folder with a model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Built-in model</source>
            <translation>Built-in model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Comparing models on your own words</source>
            <translation>Comparing models on your own words</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Copying a model</source>
            <translation>Copying a model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Disk</source>
            <translation>Disk</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Download “{title}” ({size})?</source>
            <translation>Download “{title}” ({size})?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Downloading “{name}”</source>
            <translation>Downloading “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>From {repository}, licence {licence}. Nothing of yours is sent.</source>
            <translation>From {repository}, licence {licence}. Nothing of yours is sent.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Has read</source>
            <translation>Has read</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Measuring “{name}”</source>
            <translation>Measuring “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>Neither is surely better.</source>
            <translation>Neither is surely better.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>No photograph was read with both models yet: read yours with “{name}” first.</source>
            <translation>No photograph was read with both models yet: read yours with “{name}” first.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>On {n} of your labels and albums over {photographs}, your own words find what you chose to {a} with “{first}” and to {b} with “{second}” (mean average precision).</source>
            <translation>On {n} of your labels and albums over {photographs}, your own words find what you chose to {a} with “{first}” and to {b} with “{second}” (mean average precision).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Published figures</source>
            <translation>Published figures</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Reading your photographs with “{name}”</source>
            <translation>Reading your photographs with “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Remove “{title}” from this disk?</source>
            <translation>Remove “{title}” from this disk?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Removing “{name}”</source>
            <translation>Removing “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Sees</source>
            <translation>Sees</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Speed on this machine</source>
            <translation>Speed on this machine</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>The built-in model is used from then on.</source>
            <translation>The built-in model is used from then on.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>The licence does not allow every use.</source>
            <translation>The licence does not allow every use.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>There is nothing to compare by: tag two photographs with a label, or put two into an album.</source>
            <translation>There is nothing to compare by: tag two photographs with a label, or put two into an album.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>These are too few to say which is better.</source>
            <translation>These are too few to say which is better.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>begun, {size} are here</source>
            <translation>begun, {size} are here</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>cannot be used</source>
            <translation>cannot be used</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>does not allow every use</source>
            <translation>does not allow every use</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>in use</source>
            <translation>in use</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>installed</source>
            <translation>installed</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>installed, has read {share}</source>
            <translation>installed, has read {share}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>many</source>
            <translation>many</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>not measured yet</source>
            <translation>not measured yet</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>ready</source>
            <translation>ready</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>to be downloaded, {size}</source>
            <translation>to be downloaded, {size}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} of {photographs}</source>
            <translation>{n} of {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} pictures a second</source>
            <translation>{n} pictures a second</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} × {n} pixels</source>
            <translation>{n} × {n} pixels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>{size} become free. What it read of your photographs is kept in case it comes back.</source>
            <translation>{size} become free. What it read of your photographs is kept in case it comes back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” has read your photographs.</source>
            <translation>“{name}” has read your photographs.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>“{name}” is better.</source>
            <translation>“{name}” is better.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” is in use. Undo goes back to the one before.</source>
            <translation>“{name}” is in use. Undo goes back to the one before.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” is installed. Read your photographs with it, then compare or use it.</source>
            <translation>“{name}” is installed. Read your photographs with it, then compare or use it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” reads {n} pictures a second on this machine.</source>
            <translation>“{name}” reads {n} pictures a second on this machine.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” was removed.</source>
            <translation>“{name}” was removed.</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Download …</source>
            <translation>Download …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Fetch it from the model hub: the only thing here that uses a network</source>
            <translation>Fetch it from the model hub: the only thing here that uses a network</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Measure its speed</source>
            <translation>Measure its speed</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Read my photographs with it</source>
            <translation>Read my photographs with it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Remove …</source>
            <translation>Remove …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Search and tag with it from now on; Undo takes it back</source>
            <translation>Search and tag with it from now on; Undo takes it back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Take it from this disk</source>
            <translation>Take it from this disk</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Take one from this disk …</source>
            <translation>Take one from this disk …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Takes some seconds</source>
            <translation>Takes some seconds</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>The one in use goes on answering meanwhile</source>
            <translation>The one in use goes on answering meanwhile</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>What is known of the model</source>
            <translation>What is known of the model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Which finds better what you tagged and put into albums yourself?</source>
            <translation>Which finds better what you tagged and put into albums yourself?</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Another program …</source>
            <translation>Another program …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Its usual program</source>
            <translation>Its usual program</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>No program of this system opens “{name}”.</source>
            <translation>No program of this system opens “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Open with</source>
            <translation>Open with</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>Open “{name}” with</source>
            <translation>Open “{name}” with</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>The file cannot be reached now.</source>
            <translation>The file cannot be reached now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>The picture “{name}” is on the clipboard.</source>
            <translation>The picture “{name}” is on the clipboard.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>“{name}” could not be started.</source>
            <translation>“{name}” could not be started.</translation>
        </message>
    </context>
    <context>
        <name>PhotoActions</name>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Add to album</source>
            <translation>Add to album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Add to album …</source>
            <translation>Add to album …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Belongs to “{name}”</source>
            <translation>Belongs to “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy path</source>
            <translation>Copy path</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy the picture itself</source>
            <translation>Copy the picture itself</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Favourite</source>
            <translation>Favourite</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Hide from library</source>
            <translation>Hide from library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>More like this</source>
            <translation>More like this</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>New album</source>
            <translation>New album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>New album …</source>
            <translation>New album …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>No rating</source>
            <translation>No rating</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Not this</source>
            <translation>Not this</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Not “{name}”</source>
            <translation>Not “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Open in its usual program</source>
            <translation>Open in its usual program</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Put the {n} chosen photographs in as examples</source>
            <extracomment>Of one: Put the chosen photograph in as an example</extracomment>
            <translation>
                <numerusform>Put the chosen photograph in as an example</numerusform>
                <numerusform>Put the {n} chosen photographs in as examples</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Put {n} photographs into “{album}”.</source>
            <extracomment>Of one: Put 1 photograph into “{album}”.</extracomment>
            <translation>
                <numerusform>Put 1 photograph into “{album}”.</numerusform>
                <numerusform>Put {n} photographs into “{album}”.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show in file manager</source>
            <translation>Show in file manager</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show near-duplicates behind it</source>
            <translation>Show near-duplicates behind it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show on the map</source>
            <translation>Show on the map</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Take my answer back</source>
            <translation>Take my answer back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>The file cannot be reached now.</source>
            <translation>The file cannot be reached now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>This photograph does not say where it was taken.</source>
            <translation>This photograph does not say where it was taken.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Title and description …</source>
            <translation>Title and description …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>What does it show? A few plain words help to find what belongs:</source>
            <translation>What does it show? A few plain words help to find what belongs:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Why is this here?</source>
            <translation>Why is this here?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>{n} photographs are hidden.</source>
            <extracomment>Of one: 1 photograph is hidden.</extracomment>
            <translation>
                <numerusform>1 photograph is hidden.</numerusform>
                <numerusform>{n} photographs are hidden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoGridView</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/view.py" />
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <location filename="../../clip_desktop/ui/photo_page.py" />
            <source>Your photographs are being looked through. They appear here as they are found.</source>
            <translation>Your photographs are being looked through. They appear here as they are found.</translation>
        </message>
    </context>
    <context>
        <name>PlaceHeader</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Actions of this place</source>
            <translation>Actions of this place</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Leave out less likely</source>
            <translation>Leave out less likely</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Show less likely</source>
            <translation>Show less likely</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>What can be done here</source>
            <translation>What can be done here</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Add a few photographs that belong here (press B on them anywhere), and the rest is found.</source>
            <translation>Add a few photographs that belong here (press B on them anywhere), and the rest is found.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Aim at a precision …</source>
            <translation>Aim at a precision …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>All photographs</source>
            <translation>All photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Change what it looks for …</source>
            <translation>Change what it looks for …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Compare all photographs anew</source>
            <translation>Compare all photographs anew</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Copy its photographs …</source>
            <translation>Copy its photographs …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Delete album</source>
            <translation>Delete album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Delete label</source>
            <translation>Delete label</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Describe …</source>
            <translation>Describe …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Does this belong to “{name}”?</source>
            <translation>Does this belong to “{name}”?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Does this show “{name}”?</source>
            <translation>Does this show “{name}”?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Duplicates</source>
            <translation>Duplicates</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Edit …</source>
            <translation>Edit …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Every answer makes the rest surer.</source>
            <translation>Every answer makes the rest surer.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Every file could be read.</source>
            <translation>Every file could be read.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Favourites</source>
            <translation>Favourites</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Forget this search</source>
            <translation>Forget this search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Hidden</source>
            <translation>Hidden</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>How good is it?</source>
            <translation>How good is it?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>It took nothing by itself.</source>
            <translation>It took nothing by itself.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Its search finds no photograph now. Those that come later appear here.</source>
            <translation>Its search finds no photograph now. Those that come later appear here.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Its search …</source>
            <translation>Its search …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Its words find every photograph that you accepted.</source>
            <translation>Its words find every photograph that you accepted.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Keep it as “{name}”</source>
            <translation>Keep it as “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Keep it under the name:</source>
            <translation>Keep it under the name:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Keep the best of each …</source>
            <translation>Keep the best of each …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Learn from examples, or no longer</source>
            <translation>Learn from examples, or no longer</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <location filename="../../clip_desktop/ui/places/library.py" />
            <location filename="../../clip_desktop/ui/places/map.py" />
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Look through again</source>
            <translation>Look through again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Look through all folders again</source>
            <translation>Look through all folders again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Make an album of it …</source>
            <translation>Make an album of it …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/map.py" />
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>More like this</source>
            <translation>More like this</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Near-duplicates agree: all of them have the label, or none.</source>
            <translation>Near-duplicates agree: all of them have the label, or none.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>New name:</source>
            <translation>New name:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>No file is touched. What you said of its photographs is kept for when the folder comes back.</source>
            <translation>No file is touched. What you said of its photographs is kept for when the folder comes back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>No photograph has this label.</source>
            <translation>No photograph has this label.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>No photograph is here more than once.</source>
            <translation>No photograph is here more than once.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>No photograph is hidden.</source>
            <translation>No photograph is hidden.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/map.py" />
            <source>No photograph says where it was taken.</source>
            <translation>No photograph says where it was taken.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>No photograph was found under “{path}” yet.</source>
            <translation>No photograph was found under “{path}” yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing is above the line at {share}.</source>
            <translation>Nothing is above the line at {share}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Nothing is suggested that could be a mistake.</source>
            <translation>Nothing is suggested that could be a mistake.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Nothing that you moved to the trash here lies in it.</source>
            <translation>Nothing that you moved to the trash here lies in it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing was found.</source>
            <translation>Nothing was found.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing was found. Try other words, or fewer.</source>
            <translation>Nothing was found. Try other words, or fewer.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Press F on a photograph you love, and it is kept here.</source>
            <translation>Press F on a photograph you love, and it is kept here.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove from library …</source>
            <translation>Remove from library …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove “{name}” from the library?</source>
            <translation>Remove “{name}” from the library?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Rename search</source>
            <translation>Rename search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Rename …</source>
            <translation>Rename …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Review its suggestions</source>
            <translation>Review its suggestions</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Save search</source>
            <translation>Save search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Save search …</source>
            <translation>Save search …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Saved searches</source>
            <translation>Saved searches</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Share what it has learned …</source>
            <translation>Share what it has learned …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Show again</source>
            <translation>Show again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Show in file manager</source>
            <translation>Show in file manager</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show likely mistakes</source>
            <translation>Show likely mistakes</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show near-duplicates that disagree</source>
            <translation>Show near-duplicates that disagree</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Show the least sure first</source>
            <translation>Show the least sure first</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Show the trash of the system</source>
            <translation>Show the trash of the system</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show what its words miss</source>
            <translation>Show what its words miss</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Show what you accepted</source>
            <translation>Show what you accepted</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show what you rejected</source>
            <translation>Show what you rejected</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Something is wrong with {n} files. Each is tried again when it changes.</source>
            <extracomment>Of one: Something is wrong with 1 file. It is tried again when it changes.</extracomment>
            <translation>
                <numerusform>Something is wrong with 1 file. It is tried again when it changes.</numerusform>
                <numerusform>Something is wrong with {n} files. Each is tried again when it changes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: by name</source>
            <translation>Sort: by name</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: by stars</source>
            <translation>Sort: by stars</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the newest first</source>
            <translation>Sort: the newest first</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the oldest first</source>
            <translation>Sort: the oldest first</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the surest first</source>
            <translation>Sort: the surest first</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Suggest tags again</source>
            <translation>Suggest tags again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Switch off</source>
            <translation>Switch off</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>There is no photograph in your folders yet.</source>
            <translation>There is no photograph in your folders yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>Trash</source>
            <translation>Trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>What it looks for:</source>
            <translation>What it looks for:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>What you say stays, whatever is tagged again later.</source>
            <translation>What you say stays, whatever is tagged again later.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Write it as web pages …</source>
            <translation>Write it as web pages …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>You accepted no photograph yet.</source>
            <translation>You accepted no photograph yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>You rejected no photograph.</source>
            <translation>You rejected no photograph.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>You rejected this label on no photograph.</source>
            <translation>You rejected this label on no photograph.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>of those suggested about {share} are right ({low} to {high})</source>
            <translation>of those suggested about {share} are right ({low} to {high})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>switched off: it is suggested on none</source>
            <translation>switched off: it is suggested on none</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>within “{query}”</source>
            <translation>within “{query}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{name}: accepted</source>
            <translation>{name}: accepted</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: likely mistakes</source>
            <translation>{name}: likely mistakes</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: missed by its words</source>
            <translation>{name}: missed by its words</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: near-duplicates that disagree</source>
            <translation>{name}: near-duplicates that disagree</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: rejected</source>
            <translation>{name}: rejected</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{name}: the least sure first</source>
            <translation>{name}: the least sure first</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/map.py" />
            <source>{n} do not say where they were taken</source>
            <extracomment>Of one: 1 does not say where it was taken</extracomment>
            <translation>
                <numerusform>1 does not say where it was taken</numerusform>
                <numerusform>{n} do not say where they were taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>{n} files beside the best of each</source>
            <extracomment>Of one: 1 file beside the best of each</extracomment>
            <translation>
                <numerusform>1 file beside the best of each</numerusform>
                <numerusform>{n} files beside the best of each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>{n} files want the extra “{name}”.</source>
            <extracomment>Of one: 1 file wants the extra “{name}”.</extracomment>
            <translation>
                <numerusform>1 file wants the extra “{name}”.</numerusform>
                <numerusform>{n} files want the extra “{name}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>{n} groups</source>
            <extracomment>Of one: 1 group</extracomment>
            <translation>
                <numerusform>1 group</numerusform>
                <numerusform>{n} groups</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/trash.py" />
            <source>{photographs} can be brought back, with all that you said of them</source>
            <translation>{photographs} can be brought back, with all that you said of them</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{share} are to be right: from {line} on</source>
            <translation>{share} are to be right: from {line} on</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/asking/plan_dialog.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/plan_dialog.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Models …</source>
            <translation>Models …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Privacy …</source>
            <translation>Privacy …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Restore the defaults</source>
            <translation>Restore the defaults</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>“{name}” – models …</source>
            <translation>“{name}” – models …</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Backups of the library</source>
            <translation>Backups of the library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Crash reports; they are sent to nobody</source>
            <translation>Crash reports; they are sent to nobody</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Delete {n} crash reports?</source>
            <extracomment>Of one: Delete the crash report?</extracomment>
            <translation>
                <numerusform>Delete the crash report?</numerusform>
                <numerusform>Delete {n} crash reports?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Models that you downloaded or took in</source>
            <translation>Models that you downloaded or took in</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Pictures that you pasted to search by</source>
            <translation>Pictures that you pasted to search by</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Settings, and label sets of your own</source>
            <translation>Settings, and label sets of your own</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>Small pictures of your photographs; they come back by themselves</source>
            <translation>Small pictures of your photographs; they come back by themselves</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>The library: what you said, and what is known of your photographs</source>
            <translation>The library: what you said, and what is known of your photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>The list of connections below</source>
            <translation>The list of connections below</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/kept.py" />
            <source>The search index as it is kept ready; it comes back by itself</source>
            <translation>The search index as it is kept ready; it comes back by itself</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Clear the search history</source>
            <translation>Clear the search history</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Clear this list</source>
            <translation>Clear this list</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Delete crash reports …</source>
            <translation>Delete crash reports …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Kept on this machine</source>
            <translation>Kept on this machine</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>None so far.</source>
            <translation>None so far.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Nothing goes over a network but what fetches a model that you ask for: its name goes out, its files come in. No photograph, no word of yours, no account, no count of anything. These connections were made:</source>
            <translation>Nothing goes over a network but what fetches a model that you ask for: its name goes out, its files come in. No photograph, no word of yours, no account, no count of anything. These connections were made:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Over the network</source>
            <translation>Over the network</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>They are of use only to whoever you give them to, and cannot be brought back.</source>
            <translation>They are of use only to whoever you give them to, and cannot be brought back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/privacy/dialog.py" />
            <source>Your photographs stay where they are and as they are. Beside them there is:</source>
            <translation>Your photographs stay where they are and as they are. Beside them there is:</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>Files that could not be read</source>
            <translation>Files that could not be read</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
    </context>
    <context>
        <name>QualityDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>Examples it was taught with, and how many of your others it then finds</source>
            <translation>Examples it was taught with, and how many of your others it then finds</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>How good is “{name}”?</source>
            <translation>How good is “{name}”?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>A report was written to “{path}”. It stays on this machine.</source>
            <translation>A report was written to “{path}”. It stays on this machine.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Please confirm</source>
            <translation>Please confirm</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/asking/questions.py" />
            <source>This is a fault of the program, not yours. Nothing was lost.</source>
            <translation>This is a fault of the program, not yours. Nothing was lost.</translation>
        </message>
    </context>
    <context>
        <name>QuickLook</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>Quick look closed</source>
            <translation>Quick look closed</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>Quick look opened</source>
            <translation>Quick look opened</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>This photograph is no longer in the library.</source>
            <translation>This photograph is no longer in the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/quick_look.py" />
            <source>This picture cannot be shown.</source>
            <translation>This picture cannot be shown.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back (Z)</source>
            <translation>Back (Z)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back to the photographs</source>
            <translation>Back to the photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back to the photographs (Esc)</source>
            <translation>Back to the photographs (Esc)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Does this show “{label}”?</source>
            <translation>Does this show “{label}”?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>No (N)</source>
            <translation>No (N)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Questions come when photographs are tagged.</source>
            <translation>Questions come when photographs are tagged.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Skip (S)</source>
            <translation>Skip (S)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>There is nothing to ask about now.</source>
            <translation>There is nothing to ask about now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Why? (W)</source>
            <translation>Why? (W)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Yes (Y)</source>
            <translation>Yes (Y)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>{n} answers</source>
            <extracomment>Of one: 1 answer</extracomment>
            <translation>
                <numerusform>1 answer</numerusform>
                <numerusform>{n} answers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>{share} sure</source>
            <translation>{share} sure</translation>
        </message>
    </context>
    <context>
        <name>RunsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Runs of tagging</source>
            <translation>Runs of tagging</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Take this run back</source>
            <translation>Take this run back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>suggested by words</source>
            <translation>suggested by words</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>suggestions removed</source>
            <translation>suggestions removed</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>too long ago</source>
            <translation>too long ago</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/search/bar.py" />
            <source>{n} completions</source>
            <extracomment>Of one: 1 completion</extracomment>
            <translation>
                <numerusform>1 completion</numerusform>
                <numerusform>{n} completions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchControl</name>
        <message>
            <location filename="../../clip_desktop/ui/search/control.py" />
            <source>The first {n} photographs are the example.</source>
            <translation>The first {n} photographs are the example.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Clear the search</source>
            <translation>Clear the search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Search in words: dog on a beach, birthday cake, red car at night …</source>
            <translation>Search in words: dog on a beach, birthday cake, red car at night …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Search photographs</source>
            <translation>Search photographs</translation>
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
            <translation>A certainty goes from 0 to 1.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>A folder's name cannot hold a null character.</source>
            <translation>A folder's name cannot hold a null character.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>A heat map is written as PNG.</source>
            <translation>A heat map is written as PNG.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>A label</source>
            <translation>A label</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A label has {names}.</source>
            <translation>A label has {names}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A minus sign cannot stand before “{key}:”.</source>
            <translation>A minus sign cannot stand before “{key}:”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>A model is a folder with a config and safetensors.</source>
            <translation>A model is a folder with a config and safetensors.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>A model “{name}” is installed already.</source>
            <translation>A model “{name}” is installed already.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A name is a text in quotes.</source>
            <translation>A name is a text in quotes.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>A newer release may know more.</source>
            <translation>A newer release may know more.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>A part of the XMP of this file was ignored: {error}.</source>
            <translation>A part of the XMP of this file was ignored: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>A part of the XMP of this file was ignored: {xmp_problem}.</source>
            <translation>A part of the XMP of this file was ignored: {xmp_problem}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>A rating goes from 0 to {best} stars.</source>
            <translation>A rating goes from 0 to {best} stars.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>A saved search</source>
            <translation>A saved search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>A saved search needs words to search for.</source>
            <translation>A saved search needs words to search for.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>A search can hold {most_descriptions} descriptions, and this one has {described:,}.</source>
            <translation>A search can hold {most_descriptions} descriptions, and this one has {described:,}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>A search can hold {most_filters} conditions, and this one has {filters:,}.</source>
            <translation>A search can hold {most_filters} conditions, and this one has {filters:,}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A threshold is a number.</source>
            <translation>A threshold is a number.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A weight cannot stand after a minus sign.</source>
            <translation>A weight cannot stand after a minus sign.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A weight must be more than 0.</source>
            <translation>A weight must be more than 0.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>A weight stands only before words, a phrase or “like:”.</source>
            <translation>A weight stands only before words, a phrase or “like:”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A {one} is empty.</source>
            <translation>A {one} is empty.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>About {wanted} more examples would help.</source>
            <translation>About {wanted} more examples would help.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/tokens.py" />
            <source>Add a quote where the phrase ends.</source>
            <translation>Add a quote where the phrase ends.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Add it as a folder of its own.</source>
            <translation>Add it as a folder of its own.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Add the label “{name}”</source>
            <translation>Add the label “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Add “)” where its part ends.</source>
            <translation>Add “)” where its part ends.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>An album</source>
            <translation>An album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>An album is not shown by “{sort}”.</source>
            <translation>An album is not shown by “{sort}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>An {one} is empty.</source>
            <translation>An {one} is empty.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another clip-desktop is indexing this library.</source>
            <translation>Another clip-desktop is indexing this library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another clip-desktop is installing a model.</source>
            <translation>Another clip-desktop is installing a model.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another clip-desktop is tagging this library.</source>
            <translation>Another clip-desktop is tagging this library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/safety/restore.py" />
            <source>Another program is holding the library “{path}”.</source>
            <translation>Another program is holding the library “{path}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Another window is open on this profile.</source>
            <translation>Another window is open on this profile.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Arabic letters</source>
            <translation>Arabic letters</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Asking the model hub</source>
            <translation>Asking the model hub</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Brackets can be nested {deepest} deep, and these are deeper.</source>
            <translation>Brackets can be nested {deepest} deep, and these are deeper.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>Bring it back from the system's trash; all that you said of it is kept.</source>
            <translation>Bring it back from the system's trash; all that you said of it is kept.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Bring {n} back from the trash</source>
            <translation>Bring {n} back from the trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Bringing back</source>
            <translation>Bringing back</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP RN101 (OpenAI's own archive)</source>
            <translation>CLIP RN101 (OpenAI's own archive)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP RN50 (OpenAI's own archive)</source>
            <translation>CLIP RN50 (OpenAI's own archive)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/16 (MetaCLIP, 400 million pairs)</source>
            <translation>CLIP ViT-B/16 (MetaCLIP, 400 million pairs)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/16 (OpenAI's own archive)</source>
            <translation>CLIP ViT-B/16 (OpenAI's own archive)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/32 (OpenAI's own archive)</source>
            <translation>CLIP ViT-B/32 (OpenAI's own archive)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-B/32 at 256 pixels (DataComp-1B)</source>
            <translation>CLIP ViT-B/32 at 256 pixels (DataComp-1B)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-L/14 (OpenAI's own archive)</source>
            <translation>CLIP ViT-L/14 (OpenAI's own archive)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-L/14 at 336 pixels (OpenAI's own archive)</source>
            <translation>CLIP ViT-L/14 at 336 pixels (OpenAI's own archive)</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>CLIP ViT-L/14 at 336 pixels (OpenAI)</source>
            <translation>CLIP ViT-L/14 at 336 pixels (OpenAI)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Change the search “{name}”</source>
            <translation>Change the search “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/watching.py" />
            <source>Changes on a network share are not announced.</source>
            <translation>Changes on a network share are not announced.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Check the folder's rights.</source>
            <translation>Check the folder's rights.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Check the network; everything else works without it.</source>
            <translation>Check the network; everything else works without it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Checking the backup</source>
            <translation>Checking the backup</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Chinese characters</source>
            <translation>Chinese characters</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>Choose another model in the settings.</source>
            <translation>Choose another model in the settings.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>Choose another one first, or say --in-use.</source>
            <translation>Choose another one first, or say --in-use.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/library.py" />
            <source>Choose another profile.</source>
            <translation>Choose another profile.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>Choose another with --profile.</source>
            <translation>Choose another with --profile.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Choose the cover of “{name}”</source>
            <translation>Choose the cover of “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/history.py" />
            <source>Clear the search history</source>
            <translation>Clear the search history</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/safety/restore.py" />
            <source>Close it and try again.</source>
            <translation>Close it and try again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Close other programs, or choose a smaller model.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/refitting.py" />
            <location filename="../../clip_desktop/services/models/comparing.py" />
            <source>Comparing</source>
            <translation>Comparing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/stacking.py" />
            <source>Comparing photographs</source>
            <translation>Comparing photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Connection timed out</source>
            <translation>Connection timed out</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Copies of the same content are duplicates.</source>
            <translation>Copies of the same content are duplicates.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/copying.py" />
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Copying</source>
            <translation>Copying</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>Crossmodal-3600 in English, words to pictures, mean of R@1, R@5 and R@10: Immich's documentation</source>
            <translation>Crossmodal-3600 in English, words to pictures, mean of R@1, R@5 and R@10: Immich's documentation</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Cyrillic letters</source>
            <translation>Cyrillic letters</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Delete the album “{name}”</source>
            <translation>Delete the album “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>Delete the label “{name}”</source>
            <translation>Delete the label “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>Delete the label “{name}” and {under} under it</source>
            <translation>Delete the label “{name}” and {under} under it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Describe the album “{name}”</source>
            <translation>Describe the album “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Describe {photographs}</source>
            <translation>Describe {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Devanagari letters</source>
            <translation>Devanagari letters</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Device or resource busy</source>
            <translation>Device or resource busy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/registry.py" />
            <source>Did you mean {names}?</source>
            <translation>Did you mean {names}?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Directory not empty</source>
            <translation>Directory not empty</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Downloads are switched off.</source>
            <translation>Downloads are switched off.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>Each begins with a line [[label]].</source>
            <translation>Each begins with a line [[label]].</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Edit the label “{name}”</source>
            <translation>Edit the label “{name}”</translation>
        </message>
        <message>
            <location filename="../../resources/models/builtin/config.json" />
            <source>EfficientNet-Lite2 and MiniLM-L6 under heads trained on captioned photographs</source>
            <translation>EfficientNet-Lite2 and MiniLM-L6 under heads trained on captioned photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>File exists</source>
            <translation>File exists</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>File name too long</source>
            <translation>File name too long</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>File too large</source>
            <translation>File too large</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” by a fixed line</source>
            <translation>Fill “{name}” by a fixed line</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” by hand alone</source>
            <translation>Fill “{name}” by hand alone</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” from everywhere</source>
            <translation>Fill “{name}” from everywhere</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Fill “{name}” from {threshold:.0%}</source>
            <translation>Fill “{name}” from {threshold:.0%}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” with “{wanted}”</source>
            <translation>Fill “{name}” with “{wanted}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Fill “{name}” {target:.0%} right</source>
            <translation>Fill “{name}” {target:.0%} right</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Filled by hand alone.</source>
            <translation>Filled by hand alone.</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>Flickr30k, words to pictures, R@1: open_clip's table of retrieval results</source>
            <translation>Flickr30k, words to pictures, R@1: open_clip's table of retrieval results</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Forget the search “{name}”</source>
            <translation>Forget the search “{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/folders/removal.py" />
            <source>Forget {n} missing files</source>
            <extracomment>Of one: Forget 1 missing file</extracomment>
            <translation>
                <numerusform>Forget 1 missing file</numerusform>
                <numerusform>Forget {n} missing files</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>Forgetting vectors</source>
            <translation>Forgetting vectors</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Found by its words alone: accept a few photographs to teach it.</source>
            <translation>Found by its words alone: accept a few photographs to teach it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Found by “{query}”.</source>
            <translation>Found by “{query}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>Free some space and start again.</source>
            <translation>Free some space and start again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Free some space and start again; what was fetched is kept.</source>
            <translation>Free some space and start again; what was fetched is kept.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>Free some space, or make the thumbnail cache smaller in the settings.</source>
            <translation>Free some space, or make the thumbnail cache smaller in the settings.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Gathering what you said</source>
            <translation>Gathering what you said</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>Get the archive again.</source>
            <translation>Get the archive again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>Give a name that ends in .png.</source>
            <translation>Give a name that ends in .png.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>Give the folder it lies in.</source>
            <translation>Give the folder it lies in.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>Give the name of a new file.</source>
            <translation>Give the name of a new file.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>Give the path of a picture; one with blanks stands in quotes.</source>
            <translation>Give the path of a picture; one with blanks stands in quotes.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>Give yourself the right to write there, or choose another with --profile.</source>
            <translation>Give yourself the right to write there, or choose another with --profile.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Greek</source>
            <translation>Greek</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>HF_HUB_OFFLINE is set; unset it.</source>
            <translation>HF_HUB_OFFLINE is set; unset it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Hebrew</source>
            <translation>Hebrew</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Hide {photographs}</source>
            <translation>Hide {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>How good it is can be told from {least} accepted photographs on; there are {accepted}.</source>
            <translation>How good it is can be told from {least} accepted photographs on; there are {accepted}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>Import the album “{name}”</source>
            <translation>Import the album “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>Import {n} labels</source>
            <translation>Import {n} labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <source>Indexing</source>
            <translation>Indexing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Input/output error</source>
            <translation>Input/output error</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <location filename="../../clip_desktop/clip/digest.py" />
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>Install the model again.</source>
            <translation>Install the model again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/system_libraries.py" />
            <source>Install {debian} (Debian, Ubuntu), {fedora} (Fedora) or {arch} (Arch).</source>
            <translation>Install {debian} (Debian, Ubuntu), {fedora} (Fedora) or {arch} (Arch).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Install “clip-desktop[fast]”, or set engine to auto.</source>
            <translation>Install “clip-desktop[fast]”, or set engine to auto.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Is a directory</source>
            <translation>Is a directory</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>It belongs to the program.</source>
            <translation>It belongs to the program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It cannot be brought back from the trash: {reason}.</source>
            <translation>It cannot be brought back from the trash: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It cannot be moved to the trash ({reason}); it was not deleted.</source>
            <translation>It cannot be moved to the trash ({reason}); it was not deleted.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>It cannot be reached now.</source>
            <translation>It cannot be reached now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>It cannot be reached now: its folder is gone, or its drive not plugged in.</source>
            <translation>It cannot be reached now: its folder is gone, or its drive not plugged in.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>It has a raw picture or a film beside it that the one kept has not.</source>
            <translation>It has a raw picture or a film beside it that the one kept has not.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>It is in the answer to {subject} by its conditions alone.</source>
            <translation>It is in the answer to {subject} by its conditions alone.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It is no longer in the trash.</source>
            <translation>It is no longer in the trash.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>It is not in {subject}: a condition leaves it out, or it was not compared yet.</source>
            <translation>It is not in {subject}: a condition leaves it out, or it was not compared yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>It is not known yet whether this sidecar was written.</source>
            <translation>It is not known yet whether this sidecar was written.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>It is not there any more.</source>
            <translation>It is not there any more.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/volumes.py" />
            <source>It is recognised by its drive and files.</source>
            <translation>It is recognised by its drive and files.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>It is the same file as the one kept, under another name.</source>
            <translation>It is the same file as the one kept, under another name.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>It lies on a drive that is read-only.</source>
            <translation>It lies on a drive that is read-only.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>It may be on a drive not plugged in.</source>
            <translation>It may be on a drive not plugged in.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>It was changed by another program meanwhile, and is left as it is.</source>
            <translation>It was changed by another program meanwhile, and is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>It was changed since it was looked at.</source>
            <translation>It was changed since it was looked at.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>It was changed since it was looked at; look through its folder again first.</source>
            <translation>It was changed since it was looked at; look through its folder again first.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>Its drive has no trash that you may use; it was not deleted.</source>
            <translation>Its drive has no trash that you may use; it was not deleted.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Its examples are still to be indexed.</source>
            <translation>Its examples are still to be indexed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Its folder may be unplugged.</source>
            <translation>Its folder may be unplugged.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>Its name would be longer than the drive takes.</source>
            <translation>Its name would be longer than the drive takes.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <source>Its sidecar “{name}” cannot be read: {reason}.</source>
            <translation>Its sidecar “{name}” cannot be read: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Japanese</source>
            <translation>Japanese</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Keep the best of {n} groups</source>
            <extracomment>Of one: Keep the best of 1 group</extracomment>
            <translation>
                <numerusform>Keep the best of 1 group</numerusform>
                <numerusform>Keep the best of {n} groups</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Keep {photographs} out of “{name}”</source>
            <translation>Keep {photographs} out of “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Keep “{name}” within “{wanted}”</source>
            <translation>Keep “{name}” within “{wanted}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Keeping what is there now</source>
            <translation>Keeping what is there now</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Korean</source>
            <translation>Korean</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <source>Learn {n} keywords</source>
            <translation>Learn {n} keywords</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>Leave some of them out.</source>
            <translation>Leave some of them out.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Leave {photographs} open for “{name}”</source>
            <translation>Leave {photographs} open for “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Let it finish, then try again.</source>
            <translation>Let it finish, then try again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>Let its name end in .toml or .csv.</source>
            <translation>Let its name end in .toml or .csv.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/folders/vanished.py" />
            <source>Let {n:,} missing files go</source>
            <extracomment>Of one: Let 1 missing file go</extracomment>
            <translation>
                <numerusform>Let 1 missing file go</numerusform>
                <numerusform>Let {n:,} missing files go</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>Letters, digits, dots and hyphens can be in one.</source>
            <translation>Letters, digits, dots and hyphens can be in one.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Loading the model</source>
            <translation>Loading the model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Look at HF_ENDPOINT.</source>
            <translation>Look at HF_ENDPOINT.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/stacking.py" />
            <source>Looking at photographs</source>
            <translation>Looking at photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Looking at the copies</source>
            <translation>Looking at the copies</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Looking the model over</source>
            <translation>Looking the model over</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <source>Looking through the folder</source>
            <translation>Looking through the folder</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>MS COCO, words to pictures, R@1: open_clip's table of retrieval results</source>
            <translation>MS COCO, words to pictures, R@1: open_clip's table of retrieval results</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>Make room on the disk and start again; nothing was changed.</source>
            <translation>Make room on the disk and start again; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Make room.</source>
            <translation>Make room.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Make the album “{name}”</source>
            <translation>Make the album “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Mark {photographs} as favourite</source>
            <translation>Mark {photographs} as favourite</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Measuring</source>
            <translation>Measuring</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Mend or delete it.</source>
            <translation>Mend or delete it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>Merge the label “{name}” into “{name2}”</source>
            <translation>Merge the label “{name}” into “{name2}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>More examples would change little: good enough.</source>
            <translation>More examples would change little: good enough.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Move it to the end.</source>
            <translation>Move it to the end.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Move {n} to the trash</source>
            <translation>Move {n} to the trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Moving to the trash</source>
            <translation>Moving to the trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>Name a new folder.</source>
            <translation>Name a new folder.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>Name another.</source>
            <translation>Name another.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Name “{name}” in other languages</source>
            <translation>Name “{name}” in other languages</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>No file of them is there.</source>
            <translation>No file of them is there.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>No file of them lies in the trash.</source>
            <translation>No file of them lies in the trash.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>No folder has been added yet.</source>
            <translation>No folder has been added yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <source>No folder of the library is called “{value}”.</source>
            <translation>No folder of the library is called “{value}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/volumes.py" />
            <source>No marker can be written into “{root}”: {error}.</source>
            <translation>No marker can be written into “{root}”: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <source>No photograph has the keyword “{text}”.</source>
            <translation>No photograph has the keyword “{text}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>No photograph has the number 0.</source>
            <translation>No photograph has the number 0.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>No photograph of the library is called “{shown}”.</source>
            <translation>No photograph of the library is called “{shown}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/registry.py" />
            <source>No published model is called “{name}”.</source>
            <translation>No published model is called “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_sidecars.py" />
            <source>No sidecar was written in this folder that could be put back.</source>
            <translation>No sidecar was written in this folder that could be put back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>No sidecar was written that could be put back.</source>
            <translation>No sidecar was written that could be put back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>No space left on device</source>
            <translation>No space left on device</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>No such device</source>
            <translation>No such device</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>No such file or directory</source>
            <translation>No such file or directory</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Not a directory</source>
            <translation>Not a directory</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>Nothing is indexed yet, so only names, dates and tags were searched.</source>
            <translation>Nothing is indexed yet, so only names, dates and tags were searched.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>Nothing is indexed yet.</source>
            <translation>Nothing is indexed yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Nothing that was kept is lost; see that the disk has room and is well, and try again.</source>
            <translation>Nothing that was kept is lost; see that the disk has room and is well, and try again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Nothing was brought back.</source>
            <translation>Nothing was brought back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>Nothing was installed. Start again; if it stays so, do not use this hub.</source>
            <translation>Nothing was installed. Start again; if it stays so, do not use this hub.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Nothing was moved to the trash. {why}</source>
            <translation>Nothing was moved to the trash. {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>Of the photographs you accepted it would have found {recall:.0%} by itself.</source>
            <translation>Of the photographs you accepted it would have found {recall:.0%} by itself.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>Of what it finds by itself about {precision:.0%} is right ({between}).</source>
            <translation>Of what it finds by itself about {precision:.0%} is right ({between}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>Of {n} descriptions the nearest is “{text}”: likeness {likeness:.2f}.</source>
            <extracomment>Of one: Its description is “{text}”: likeness {likeness:.2f}.</extracomment>
            <translation>
                <numerusform>Its description is “{text}”: likeness {likeness:.2f}.</numerusform>
                <numerusform>Of {n} descriptions the nearest is “{text}”: likeness {likeness:.2f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>Of {photographs} you accepted the nearest is “{name}”: likeness {likeness:.2f}.</source>
            <translation>Of {photographs} you accepted the nearest is “{name}”: likeness {likeness:.2f}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>Of {photographs} you rejected the nearest is “{name}”: likeness {likeness:.2f}.</source>
            <translation>Of {photographs} you rejected the nearest is “{name}”: likeness {likeness:.2f}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>OpenVINO is not installed.</source>
            <translation>OpenVINO is not installed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Operation not permitted</source>
            <translation>Operation not permitted</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Other words for “{name}”</source>
            <translation>Other words for “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Permission denied</source>
            <translation>Permission denied</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>Photograph {photo_id} is out of reach now.</source>
            <translation>Photograph {photo_id} is out of reach now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>Photograph {photo} has not been indexed.</source>
            <translation>Photograph {photo} has not been indexed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Put it in quotes to search for the characters themselves.</source>
            <translation>Put it in quotes to search for the characters themselves.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Put it in quotes to search for the word itself.</source>
            <translation>Put it in quotes to search for the word itself.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Put {photographs} into “{name}”</source>
            <translation>Put {photographs} into “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Put “{name}” at the top</source>
            <translation>Put “{name}” at the top</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Put “{name}” under “{name2}”</source>
            <translation>Put “{name}” under “{name2}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>Putting sidecars back</source>
            <translation>Putting sidecars back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Putting the backup in its place</source>
            <translation>Putting the backup in its place</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Rate {photographs} with {rating}</source>
            <translation>Rate {photographs} with {rating}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Read and accept the terms on its page, then set HF_TOKEN to your access token.</source>
            <translation>Read and accept the terms on its page, then set HF_TOKEN to your access token.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Read-only file system</source>
            <translation>Read-only file system</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/describing.py" />
            <location filename="../../clip_desktop/services/indexing/measuring.py" />
            <source>Reading metadata</source>
            <translation>Reading metadata</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>Reading sidecars</source>
            <translation>Reading sidecars</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/refitting.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Reading the labels</source>
            <translation>Reading the labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/comparing.py" />
            <source>Reading the vectors</source>
            <translation>Reading the vectors</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Remove {n:,} suggested tags</source>
            <extracomment>Of one: Remove 1 suggested tag</extracomment>
            <translation>
                <numerusform>Remove 1 suggested tag</numerusform>
                <numerusform>Remove {n:,} suggested tags</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>Rename the album “{name}”</source>
            <translation>Rename the album “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Rename the label “{name}”</source>
            <translation>Rename the label “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Rename “{name}” to “{name2}”</source>
            <translation>Rename “{name}” to “{name2}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Restoring</source>
            <translation>Restoring</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Run {batch_id} is too long ago to be undone.</source>
            <translation>Run {batch_id} is too long ago to be undone.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Run {batch_id} is undone already.</source>
            <translation>Run {batch_id} is undone already.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>Save the search “{name}”</source>
            <translation>Save the search “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Say what belongs into the album, as a search: “beach 2019..2021”.</source>
            <translation>Say what belongs into the album, as a search: “beach 2019..2021”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>Scan again when it is back.</source>
            <translation>Scan again when it is back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>Scanning</source>
            <translation>Scanning</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Set engine to auto.</source>
            <translation>Set engine to auto.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Show {photographs} again</source>
            <translation>Show {photographs} again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Show “{name}” by {sort}</source>
            <translation>Show “{name}” by {sort}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Show “{name}” from {threshold:.0%}</source>
            <translation>Show “{name}” from {threshold:.0%}</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>SigLIP 2 ViT-B/32 at 256 pixels</source>
            <translation>SigLIP 2 ViT-B/32 at 256 pixels</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>SigLIP ViT-B/16 at 256 pixels</source>
            <translation>SigLIP ViT-B/16 at 256 pixels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>Something else lies in its place now.</source>
            <translation>Something else lies in its place now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Something must stand {side} “{text}”.</source>
            <translation>Something must stand {side} “{text}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Switch the label “{name}” off</source>
            <translation>Switch the label “{name}” off</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Switch the label “{name}” on</source>
            <translation>Switch the label “{name}” on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tag {photographs} not “{name}”</source>
            <translation>Tag {photographs} not “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tag {photographs} “{name}”</source>
            <translation>Tag {photographs} “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tagging</source>
            <translation>Tagging</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Take back “{name}” on {photographs}</source>
            <translation>Take back “{name}” on {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Take the heart from {photographs}</source>
            <translation>Take the heart from {photographs}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>Take the model's safetensors file instead.</source>
            <translation>Take the model's safetensors file instead.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Tell {n} apart</source>
            <translation>Tell {n} apart</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The EXIF of this file is damaged and was ignored.</source>
            <translation>The EXIF of this file is damaged and was ignored.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The XMP of this file</source>
            <translation>The XMP of this file</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The address of the model hub is none: {e}.</source>
            <translation>The address of the model hub is none: {e}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>The archive {path} asks for “{error}”, which no model needs; it was not run.</source>
            <translation>The archive {path} asks for “{error}”, which no model needs; it was not run.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/restore.py" />
            <source>The backup “{backup}” cannot be restored: {error}.</source>
            <translation>The backup “{backup}” cannot be restored: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>The built-in model cannot be removed.</source>
            <translation>The built-in model cannot be removed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/__main__.py" />
            <source>The command line needs none: “clip-desktop --help” lists what it does.</source>
            <translation>The command line needs none: “clip-desktop --help” lists what it does.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The connection to the model hub was cut ({e}).</source>
            <translation>The connection to the model hub was cut ({e}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>The copy to keep is gone or was changed since it was looked at.</source>
            <translation>The copy to keep is gone or was changed since it was looked at.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/iptc.py" />
            <source>The date “{day}” of its IPTC is impossible and was ignored.</source>
            <translation>The date “{day}” of its IPTC is impossible and was ignored.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>The date “{value}” of its XMP is impossible and was ignored.</source>
            <translation>The date “{value}” of its XMP is impossible and was ignored.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The date “{written}” of its EXIF is impossible and was ignored.</source>
            <translation>The date “{written}” of its EXIF is impossible and was ignored.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>The disk has too little space: {needed} are needed, {free} are free.</source>
            <translation>The disk has too little space: {needed} are needed, {free} are free.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>The disk is full: no more thumbnails can be kept.</source>
            <translation>The disk is full: no more thumbnails can be kept.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The disk is full: nothing was lost, but nothing more can be kept.</source>
            <translation>The disk is full: nothing was lost, but nothing more can be kept.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>The drive of “{path}” is back: the folder is “{path2}” now.</source>
            <translation>The drive of “{path}” is back: the folder is “{path2}” now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/meaning.py" />
            <source>The end of the description was left out: it is too long.</source>
            <translation>The end of the description was left out: it is too long.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/system/opening.py" />
            <source>The file cannot be reached now.</source>
            <translation>The file cannot be reached now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>The file {path} is cut short or no archive of a model.</source>
            <translation>The file {path} is cut short or no archive of a model.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>The first {limit} of {n} are shown.</source>
            <translation>The first {limit} of {n} are shown.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/searcher.py" />
            <source>The first {limit} of {relevant} are shown.</source>
            <translation>The first {limit} of {relevant} are shown.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>The folder that it lay in is not there.</source>
            <translation>The folder that it lay in is not there.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>The folder was taken out of the library while it was looked through.</source>
            <translation>The folder was taken out of the library while it was looked through.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>The folder “{folder}” cannot be made: {error}.</source>
            <translation>The folder “{folder}” cannot be made: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>The folder “{path}” is not in the library.</source>
            <translation>The folder “{path}” is not in the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>The folder “{path}” is not on this machine: it was left out.</source>
            <translation>The folder “{path}” is not on this machine: it was left out.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” cannot be read: {error}.</source>
            <translation>The folder “{root}” cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” does not exist.</source>
            <translation>The folder “{root}” does not exist.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” may not be read by you.</source>
            <translation>The folder “{root}” may not be read by you.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>The folder “{root}” went away while it was looked through.</source>
            <translation>The folder “{root}” went away while it was looked through.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The hub does not hand out {repository} to everyone.</source>
            <translation>The hub does not hand out {repository} to everyone.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>The hub does not say what the checksum of “{name}” is.</source>
            <translation>The hub does not say what the checksum of “{name}” is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/connection.py" />
            <source>The hub does not say which files of {repository} are how large.</source>
            <translation>The hub does not say which files of {repository} are how large.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The hub has had too many requests from here and asks to come back {when}.</source>
            <translation>The hub has had too many requests from here and asks to come back {when}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The hub has no such model or file any more: {repository}.</source>
            <translation>The hub has no such model or file any more: {repository}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” cannot be read: {error}.</source>
            <translation>The label file “{path}” cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” has a mistake: labels are written as [[label]].</source>
            <translation>The label file “{path}” has a mistake: labels are written as [[label]].</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” has a mistake: {error}.</source>
            <translation>The label file “{path}” has a mistake: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}” holds no labels.</source>
            <translation>The label file “{path}” holds no labels.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>The label file “{path}”, line {line_num}:</source>
            <translation>The label file “{path}”, line {line_num}:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>The label file “{path}”, line {line_num}: this is no table: {error}.</source>
            <translation>The label file “{path}”, line {line_num}: this is no table: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}”, line {line}: this is not UTF-8.</source>
            <translation>The label file “{path}”, line {line}: this is not UTF-8.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label file “{path}”, line {line}: {error}</source>
            <translation>The label file “{path}”, line {line}: {error}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The label “{name}” is there twice.</source>
            <translation>The label “{name}” is there twice.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>The last {kept_runs} runs can be.</source>
            <translation>The last {kept_runs} runs can be.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/backup.py" />
            <source>The library cannot be backed up to “{folder}”: {error}.</source>
            <translation>The library cannot be backed up to “{folder}”: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>The library was damaged: {found}. The damaged file lies at “{set_aside}”. Your photographs are untouched, and are being read again.</source>
            <translation>The library was damaged: {found}. The damaged file lies at “{set_aside}”. Your photographs are untouched, and are being read again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The library “{path}” cannot be opened for writing.</source>
            <translation>The library “{path}” cannot be opened for writing.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The library “{path}” cannot be read or written: its disk reports an error.</source>
            <translation>The library “{path}” cannot be read or written: its disk reports an error.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/damage.py" />
            <source>The library “{path}” cannot be read: {error}.</source>
            <translation>The library “{path}” cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>The library “{path}” is damaged, and what you said could not be saved: {error}.</source>
            <translation>The library “{path}” is damaged, and what you said could not be saved: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The library “{path}” is damaged.</source>
            <translation>The library “{path}” is damaged.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/library.py" />
            <source>The library “{path}” was written by a newer version of this program.</source>
            <translation>The library “{path}” was written by a newer version of this program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/privacy.py" />
            <source>The list of connections cannot be deleted: {error}.</source>
            <translation>The list of connections cannot be deleted: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The model at {folder} cannot be used: it is no config of a model.</source>
            <translation>The model at {folder} cannot be used: it is no config of a model.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The model at {folder} cannot be used: {error}.</source>
            <translation>The model at {folder} cannot be used: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/torch_encoder.py" />
            <source>The model at {folder} has other weights than its config says: {wrong} is {wrong2}, not {wrong3}.</source>
            <translation>The model at {folder} has other weights than its config says: {wrong} is {wrong2}, not {wrong3}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The model at {folder} has weights of other shapes than its config says.</source>
            <translation>The model at {folder} has weights of other shapes than its config says.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The model at {folder} lacks {tokenizer}.</source>
            <translation>The model at {folder} lacks {tokenizer}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/wording.py" />
            <source>The model does not read the end of “{first}” (and {more} more): it is too long.</source>
            <translation>The model does not read the end of “{first}” (and {more} more): it is too long.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/wording.py" />
            <source>The model does not read the end of “{first}”: it is too long.</source>
            <translation>The model does not read the end of “{first}”: it is too long.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub answers with an error (HTTP {status}).</source>
            <translation>The model hub answers with an error (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub cannot be reached.</source>
            <translation>The model hub cannot be reached.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub sends every request somewhere else, endlessly.</source>
            <translation>The model hub sends every request somewhere else, endlessly.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub’s answer cannot be read ({e}).</source>
            <translation>The model hub’s answer cannot be read ({e}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub’s certificate is not trusted ({error}).</source>
            <translation>The model hub’s certificate is not trusted ({error}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>The model in use does not know words in {script}, so these results mean little: choose a multilingual model under Models, or use English words.</source>
            <translation>The model in use does not know words in {script}, so these results mean little: choose a multilingual model under Models, or use English words.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>The model “{name}” is in use.</source>
            <translation>The model “{name}” is in use.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/listing.py" />
            <source>The model “{name}” is not on this machine yet.</source>
            <translation>The model “{name}” is not on this machine yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's table of weights cannot be read: {index}.</source>
            <translation>The model's table of weights cannot be read: {index}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's table of weights names files outside its folder: {index}.</source>
            <translation>The model's table of weights names files outside its folder: {index}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's table of weights names “{lost}”, which no file holds: {index}.</source>
            <translation>The model's table of weights names “{lost}”, which no file holds: {index}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/tokenizer.py" />
            <source>The model's tokenizer cannot be read: {path}</source>
            <translation>The model's tokenizer cannot be read: {path}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's weights are cut short or no safetensors file: {path}.</source>
            <translation>The model's weights are cut short or no safetensors file: {path}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's weights are cut short: {path}.</source>
            <translation>The model's weights are cut short: {path}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/digest.py" />
            <source>The model's weights cannot be read: {filename} ({error}).</source>
            <translation>The model's weights cannot be read: {filename} ({error}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The model's weights cannot be read: {path} ({error}).</source>
            <translation>The model's weights cannot be read: {path} ({error}).</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model’s files cannot be read or written: {error}{where}.</source>
            <translation>The model’s files cannot be read or written: {error}{where}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/pasted.py" />
            <source>The pasted picture cannot be kept: {error}.</source>
            <translation>The pasted picture cannot be kept: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>The photograph's file is not there now.</source>
            <translation>The photograph's file is not there now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>The picture of the window cannot be written to “{target}”.</source>
            <translation>The picture of the window cannot be written to “{target}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The position in its EXIF is impossible and was ignored.</source>
            <translation>The position in its EXIF is impossible and was ignored.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>The position “{shown}” of its XMP is impossible and was ignored.</source>
            <translation>The position “{shown}” of its XMP is impossible and was ignored.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>The probe in this file is not as long as the model's vectors.</source>
            <translation>The probe in this file is not as long as the model's vectors.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>The profile folder “{directory}” cannot be made: {error}.</source>
            <translation>The profile folder “{directory}” cannot be made: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>The profile folder “{directory}” cannot be written to.</source>
            <translation>The profile folder “{directory}” cannot be written to.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The proxy does not let the download through: {e}.</source>
            <translation>The proxy does not let the download through: {e}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/connection.py" />
            <source>The repository {repository} has no {names}.</source>
            <translation>The repository {repository} has no {names}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>The rules are {names}.</source>
            <translation>The rules are {names}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The setting “{name}” ({meta}) goes from {meta2} to {meta3}.</source>
            <translation>The setting “{name}” ({meta}) goes from {meta2} to {meta3}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The setting “{name}” ({meta}) is one of {names}.</source>
            <translation>The setting “{name}” ({meta}) is one of {names}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The setting “{name}” ({meta}) takes a {name2}, not {value!r}.</source>
            <translation>The setting “{name}” ({meta}) takes a {name2}, not {value!r}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The settings file “{path}” cannot be read: {error}.</source>
            <translation>The settings file “{path}” cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The settings file “{path}” cannot be written: {error}.</source>
            <translation>The settings file “{path}” cannot be written: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The settings file “{path}” has a mistake: {error}.</source>
            <translation>The settings file “{path}” has a mistake: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>The sidecar</source>
            <translation>The sidecar</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/watching.py" />
            <source>The system cannot follow it: {errno}.</source>
            <translation>The system cannot follow it: {errno}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>The system did not move it to the trash; it was not deleted.</source>
            <translation>The system did not move it to the trash; it was not deleted.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>The system refuses: {errno}.</source>
            <translation>The system refuses: {errno}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>The thumbnail folder cannot be written to: {reason}.</source>
            <translation>The thumbnail folder cannot be written to: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The tokenizer at {folder} belongs to another model: it gives the token {largest}, and this one knows {known}.</source>
            <translation>The tokenizer at {folder} belongs to another model: it gives the token {largest}, and this one knows {known}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>The weights at {path} are a pickle, which could run code when read.</source>
            <translation>The weights at {path} are a pickle, which could run code when read.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The weights of the model at {folder} are damaged: they give no numbers.</source>
            <translation>The weights of the model at {folder} are damaged: they give no numbers.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>The weights of the model at {folder} are damaged: {name} is no number.</source>
            <translation>The weights of the model at {folder} are damaged: {name} is no number.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>The weights of the model at {folder} are not those that were installed.</source>
            <translation>The weights of the model at {folder} are not those that were installed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/layouts/torch_archive.py" />
            <source>The weights “{name}” in {path} are damaged.</source>
            <translation>The weights “{name}” in {path} are damaged.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/system_libraries.py" />
            <source>The window cannot open: the system library {library} is missing.</source>
            <translation>The window cannot open: the system library {library} is missing.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>The window was not ready in time.</source>
            <translation>The window was not ready in time.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>The {key} are a list of texts in quotes.</source>
            <translation>The {key} are a list of texts in quotes.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>There already is a saved search “{name}”.</source>
            <translation>There already is a saved search “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>There are no duplicates to move.</source>
            <translation>There are no duplicates to move.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <location filename="../../clip_desktop/services/labels/files.py" />
            <location filename="../../clip_desktop/services/models/listing.py" />
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <location filename="../../clip_desktop/settings.py" />
            <source>There are: {names}.</source>
            <translation>There are: {names}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>There is already a label “{name}”.</source>
            <translation>There is already a label “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>There is already an album “{name}”.</source>
            <translation>There is already an album “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <source>There is no album “{name}”.</source>
            <translation>There is no album “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>There is no backup “{name}”.</source>
            <translation>There is no backup “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/__main__.py" />
            <source>There is no display here, so no window can open.</source>
            <translation>There is no display here, so no window can open.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>There is no label set “{path}”.</source>
            <translation>There is no label set “{path}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>There is no label “{missing}” in this set.</source>
            <translation>There is no label “{missing}” in this set.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <source>There is no label “{name}”.</source>
            <translation>There is no label “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>There is no model at {folder}.</source>
            <translation>There is no model at {folder}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>There is no model at “{source}”: {error}.</source>
            <translation>There is no model at “{source}”: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>There is no model in “{source}”.</source>
            <translation>There is no model in “{source}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/listing.py" />
            <source>There is no model “{name}”.</source>
            <translation>There is no model “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>There is no operator “{key}:”.</source>
            <translation>There is no operator “{key}:”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>There is no photograph with the number {photo_id}.</source>
            <translation>There is no photograph with the number {photo_id}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/main_window.py" />
            <source>There is no place “{key}” in the library.</source>
            <translation>There is no place “{key}” in the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>There is no rule “{name}”.</source>
            <translation>There is no rule “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>There is no run {batch_id}.</source>
            <translation>There is no run {batch_id}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>There is no saved search “{name}”.</source>
            <translation>There is no saved search “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>There is no setting “{name}”.</source>
            <translation>There is no setting “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>There is no such date as “{value}”.</source>
            <translation>There is no such date as “{value}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>There is no way “{choice}” of running a model.</source>
            <translation>There is no way “{choice}” of running a model.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>There is not enough memory for the model “{name}”.</source>
            <translation>There is not enough memory for the model “{name}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>There is nothing between these brackets.</source>
            <translation>There is nothing between these brackets.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/tokens.py" />
            <source>There is nothing between these quotes.</source>
            <translation>There is nothing between these quotes.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>There is nothing that could be brought back from the trash.</source>
            <translation>There is nothing that could be brought back from the trash.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>This album is no longer there.</source>
            <translation>This album is no longer there.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>This bracket is not closed.</source>
            <translation>This bracket is not closed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>This bracket was never opened.</source>
            <translation>This bracket was never opened.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <source>This file cannot be read: {reason}.</source>
            <translation>This file cannot be read: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This file holds sound alone, and no picture.</source>
            <translation>This file holds sound alone, and no picture.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This file holds {other}, not a picture that can be read here.</source>
            <translation>This file holds {other}, not a picture that can be read here.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This file is empty.</source>
            <translation>This file is empty.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This file is larger than a gigabyte, too large for a picture.</source>
            <translation>This file is larger than a gigabyte, too large for a picture.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This file is no XMP sidecar; it is left as it is.</source>
            <translation>This file is no XMP sidecar; it is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This file is no picture of a known kind.</source>
            <translation>This file is no picture of a known kind.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <source>This file may not be read by you.</source>
            <translation>This file may not be read by you.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/problems.py" />
            <source>This file needs the extra “{extra}”.</source>
            <translation>This file needs the extra “{extra}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>This folder cannot be read: {error}.</source>
            <translation>This folder cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/vanished.py" />
            <source>This folder is no longer in the library.</source>
            <translation>This folder is no longer in the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This is a folder, not a picture.</source>
            <translation>This is a folder, not a picture.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This is no ordinary file but a pipe, a socket or a device.</source>
            <translation>This is no ordinary file but a pipe, a socket or a device.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/quality.py" />
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>This label is no longer there.</source>
            <translation>This label is no longer there.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>This machine cannot run the model by {choice}.</source>
            <translation>This machine cannot run the model by {choice}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/active.py" />
            <source>This model cannot show where in a picture the match lies.</source>
            <translation>This model cannot show where in a picture the match lies.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>This photograph has not been indexed with the model in use.</source>
            <translation>This photograph has not been indexed with the model in use.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>This photograph is no longer in the library.</source>
            <translation>This photograph is no longer in the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/pictures.py" />
            <source>This photograph lies in no folder of the library.</source>
            <translation>This photograph lies in no folder of the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/raw.py" />
            <source>This picture has {width} × {height} pixels, too many for the memory there is.</source>
            <translation>This picture has {width} × {height} pixels, too many for the memory there is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This picture is cut short: the file ends before the picture does.</source>
            <translation>This picture is cut short: the file ends before the picture does.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <location filename="../../clip_desktop/services/indexing/reading.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/ui/widgets/qimage.py" />
            <source>This picture needs more memory than there is.</source>
            <translation>This picture needs more memory than there is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/decode.py" />
            <source>This picture says it has {width} × {height} pixels, too many for the memory there is.</source>
            <translation>This picture says it has {width} × {height} pixels, too many for the memory there is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/tokens.py" />
            <source>This quote is not closed.</source>
            <translation>This quote is not closed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/raw.py" />
            <source>This raw picture is damaged, or of a camera that is not known yet.</source>
            <translation>This raw picture is damaged, or of a camera that is not known yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>This saved search is no longer there.</source>
            <translation>This saved search is no longer there.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>This search describes nothing that could be seen in a picture.</source>
            <translation>This search describes nothing that could be seen in a picture.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>This search has more than {most_clauses} alternatives.</source>
            <translation>This search has more than {most_clauses} alternatives.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar declares a document type, which is not trusted; it is left as it is.</source>
            <translation>This sidecar declares a document type, which is not trusted; it is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/sidecar.py" />
            <source>This sidecar is built in a way that cannot be changed safely; it is left as it is.</source>
            <translation>This sidecar is built in a way that cannot be changed safely; it is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/sidecar.py" />
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar is larger than any that is written by a photo program.</source>
            <translation>This sidecar is larger than any that is written by a photo program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar is not in the encoding that it says; it is left as it is.</source>
            <translation>This sidecar is not in the encoding that it says; it is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp_document.py" />
            <source>This sidecar is not well-formed XML; it is left as it is.</source>
            <translation>This sidecar is not well-formed XML; it is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>This text holds characters that cannot be kept.</source>
            <translation>This text holds characters that cannot be kept.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video is cut short: the file ends before its first picture.</source>
            <translation>This video is cut short: the file ends before its first picture.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video is damaged, or cut short.</source>
            <translation>This video is damaged, or cut short.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video is damaged, or of a kind that is not known.</source>
            <translation>This video is damaged, or of a kind that is not known.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/video.py" />
            <source>This video says it has {width} × {height} pixels, too many for the memory there is.</source>
            <translation>This video says it has {width} × {height} pixels, too many for the memory there is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/opening.py" />
            <source>This {called} picture is damaged and cannot be decoded.</source>
            <translation>This {called} picture is damaged and cannot be decoded.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Too many levels of symbolic links</source>
            <translation>Too many levels of symbolic links</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>Too many open files</source>
            <translation>Too many open files</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Try again later.</source>
            <translation>Try again later.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>Try again when this machine has less to do.</source>
            <translation>Try again when this machine has less to do.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Two photographs at least can be told apart.</source>
            <translation>Two photographs at least can be told apart.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>Type it again in UTF-8.</source>
            <translation>Type it again in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Undoing</source>
            <translation>Undoing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/library.py" />
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>Update the program.</source>
            <translation>Update the program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>Update this one.</source>
            <translation>Update this one.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>Use fewer OR in it.</source>
            <translation>Use fewer OR in it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/workspace.py" />
            <source>Use that one, or give --profile.</source>
            <translation>Use that one, or give --profile.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/preparing.py" />
            <source>Use the model “{name}”</source>
            <translation>Use the model “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Warming up</source>
            <translation>Warming up</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/watching.py" />
            <source>Watching</source>
            <translation>Watching</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>What answers is no model hub.</source>
            <translation>What answers is no model hub.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>What excludes “{name}”</source>
            <translation>What excludes “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>What is mistaken for “{name}”</source>
            <translation>What is mistaken for “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>What is mounted at “{path}” is away: its photographs stay as they were.</source>
            <translation>What is mounted at “{path}” is away: its photographs stay as they were.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/sidecar.py" />
            <source>What lies in the sidecar's place is no ordinary file.</source>
            <translation>What lies in the sidecar's place is no ordinary file.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/pasted.py" />
            <source>What was given is no picture that can be read.</source>
            <translation>What was given is no picture that can be read.</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>When last seen, the repository held the weights as a pickle only, which is never loaded; the download says if it still does.</source>
            <translation>When last seen, the repository held the weights as a pickle only, which is never loaded; the download says if it still does.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>Whether a label is enabled is true or false.</source>
            <translation>Whether a label is enabled is true or false.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>Word the label “{name}” anew</source>
            <translation>Word the label “{name}” anew</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write 2019, 2019-06 or 2019-06-15.</source>
            <translation>Write 2019, 2019-06 or 2019-06-15.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>Write 2019, 2019-06, 2019-06-15, 2019..2021, “last summer” or “last 30 days”.</source>
            <translation>Write 2019, 2019-06, 2019-06-15, 2019..2021, “last summer” or “last 30 days”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write box:47.2,8.4,47.5,8.7: south, west, north and east.</source>
            <translation>Write box:47.2,8.4,47.5,8.7: south, west, north and east.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Write its whole path, or its number.</source>
            <translation>Write its whole path, or its number.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Write its whole path, or its number: {numbers}.</source>
            <translation>Write its whole path, or its number: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write last:30days, last:2weeks, last:6months or last:1year.</source>
            <translation>Write last:30days, last:2weeks, last:6months or last:1year.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write length&gt;1m, length&lt;30s or length:1m..1h; 1:30 is a minute and a half.</source>
            <translation>Write length&gt;1m, length&lt;30s or length:1m..1h; 1:30 is a minute and a half.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write like:123, or the path of a picture.</source>
            <translation>Write like:123, or the path of a picture.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write near:38.72,-9.14,10: latitude, longitude, and kilometres around them.</source>
            <translation>Write near:38.72,-9.14,10: latitude, longitude, and kilometres around them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write rating:4, rating&gt;=4 or rating:2..4.</source>
            <translation>Write rating:4, rating&gt;=4 or rating:2..4.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write score&gt;0.3 or score&gt;30%.</source>
            <translation>Write score&gt;0.3 or score&gt;30%.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Write {key}:{text} without it.</source>
            <translation>Write {key}:{text} without it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>Write {names} or {values}.</source>
            <translation>Write {names} or {values}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>Write “-” before what is to be left out.</source>
            <translation>Write “-” before what is to be left out.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>Writing sidecars</source>
            <translation>Writing sidecars</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>Writing the gallery</source>
            <translation>Writing the gallery</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/trash_can.py" />
            <source>You may not take it away from its folder; it was not deleted.</source>
            <translation>You may not take it away from its folder; it was not deleted.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>You may not write in this folder, or its drive is read-only.</source>
            <translation>You may not write in this folder, or its drive is read-only.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/failures.py" />
            <source>You may not write in this folder.</source>
            <translation>You may not write in this folder.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>You said that it is not {subject}.</source>
            <translation>You said that it is not {subject}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>You said that it is {subject}.</source>
            <translation>You said that it is {subject}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Your photographs are untouched. Start the program again: it sets the damaged file aside, and saves what you said of them.</source>
            <translation>Your photographs are untouched. Start the program again: it sets the damaged file aside, and saves what you said of them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a JPEG 2000 picture</source>
            <translation>a JPEG 2000 picture</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a PDF document</source>
            <translation>a PDF document</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a Photoshop document</source>
            <translation>a Photoshop document</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a ZIP archive</source>
            <translation>a ZIP archive</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>a web page</source>
            <translation>a web page</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>an SVG drawing</source>
            <translation>an SVG drawing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>by relevance, date, name or rating</source>
            <translation>by relevance, date, name or rating</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>coordinates (gps), a title or description (caption), a sidecar</source>
            <translation>coordinates (gps), a title or description (caption), a sidecar</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>favourite, untagged, offline (on a drive that is not there now), duplicate, raw, video, portrait, landscape, screenshot-like</source>
            <translation>favourite, untagged, offline (on a drive that is not there now), duplicate, raw, video, portrait, landscape, screenshot-like</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>films of this length: length&gt;1m, length&lt;30s, length:1m..1h, length&gt;=1:30</source>
            <translation>films of this length: length&gt;1m, length&lt;30s, length:1m..1h, length&gt;=1:30</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>it comes first by name</source>
            <translation>it comes first by name</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it declares entities, which XMP never does</source>
            <translation>it declares entities, which XMP never does</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>it has the most pixels</source>
            <translation>it has the most pixels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it is nested too deep</source>
            <translation>it is nested too deep</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it is no XML</source>
            <translation>it is no XML</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>it is the camera's original, or has it beside it</source>
            <translation>it is the camera's original, or has it beside it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/xmp.py" />
            <source>it is too large</source>
            <translation>it is too large</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>its file is the newest</source>
            <translation>its file is the newest</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>its file is the oldest</source>
            <translation>its file is the oldest</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>its path is the shortest</source>
            <translation>its path is the shortest</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/extended_xmp.py" />
            <source>its second part is missing</source>
            <translation>its second part is missing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/extended_xmp.py" />
            <source>its second part is not whole</source>
            <translation>its second part is not whole</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/extended_xmp.py" />
            <source>its second part is too large</source>
            <translation>its second part is too large</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keep_rules.py" />
            <source>most is said of it</source>
            <translation>most is said of it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>only what is meant with more certainty than this, from 0 to 1</source>
            <translation>only what is meant with more certainty than this, from 0 to 1</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>peak of one process in float32 on another engine, an estimate: Immich's documentation</source>
            <translation>peak of one process in float32 on another engine, an estimate: Immich's documentation</translation>
        </message>
        <message>
            <location filename="../../resources/models/builtin/config.json" />
            <source>personal use and research</source>
            <translation>personal use and research</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <source>photographs</source>
            <translation>photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos below this folder</source>
            <translation>photos below this folder</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos of this album</source>
            <translation>photos of this album</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken in or near this town or country</source>
            <translation>photos taken in or near this town or country</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken through this lens</source>
            <translation>photos taken through this lens</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken with this camera</source>
            <translation>photos taken with this camera</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken within an area: its south, west, north and east in degrees, as the map gives them</source>
            <translation>photos taken within an area: its south, west, north and east in degrees, as the map gives them</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos taken within so many kilometres of a place</source>
            <translation>photos taken within so many kilometres of a place</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos that look like this one: a number, or the path of any picture</source>
            <translation>photos that look like this one: a number, or the path of any picture</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos whose file has this keyword, or one below it</source>
            <translation>photos whose file has this keyword, or one below it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos whose name, title, description, keywords or place hold these words</source>
            <translation>photos whose name, title, description, keywords or place hold these words</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos whose path holds this text</source>
            <translation>photos whose path holds this text</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos with so many stars: rating:4, rating&gt;=4, rating:2..4</source>
            <translation>photos with so many stars: rating:4, rating&gt;=4, rating:2..4</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>photos with this tag, or one below it; an alias or another language's name of it will do</source>
            <translation>photos with this tag, or one below it; an alias or another language's name of it will do</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken before this year, month or day begins</source>
            <translation>taken before this year, month or day begins</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken in the last days, weeks, months or years</source>
            <translation>taken in the last days, weeks, months or years</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken then: 2019, 2019-06, 2019..2021, “last summer”, “june 2019”, today, yesterday</source>
            <translation>taken then: 2019, 2019-06, 2019..2021, “last summer”, “june 2019”, today, yesterday</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>taken when this year, month or day begins, or later</source>
            <translation>taken when this year, month or day begins, or later</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/formats.py" />
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/scripts.py" />
            <source>this script</source>
            <translation>this script</translation>
        </message>
        <message>
            <location filename="../../resources/models/registry.toml" />
            <source>top-1 on ImageNet-1k without training, as published with the model or in open_clip's table of results</source>
            <translation>top-1 on ImageNet-1k without training, as published with the model or in open_clip's table of results</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>{copied} were copied before.</source>
            <translation>{copied} were copied before.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>{files:,} files are gone from “{path}” at once, as when a drive is unplugged: they are kept as they were.</source>
            <translation>{files:,} files are gone from “{path}” at once, as when a drive is unplugged: they are kept as they were.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>{found}, all there were</source>
            <translation>{found}, all there were</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>{found}, some of them from a backup: what you said since it was made may be missing</source>
            <translation>{found}, some of them from a backup: what you said since it was made may be missing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/safety/recovery.py" />
            <source>{found}; some may be missing, for there is no backup</source>
            <translation>{found}; some may be missing, for there is no backup</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>{left} of {done} sidecars could not be put back.</source>
            <translation>{left} of {done} sidecars could not be put back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>{left} of {files} files did not come back.</source>
            <translation>{left} of {files} files did not come back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/quality.py" />
            <source>{low:.0%} to {high:.0%}</source>
            <translation>{low:.0%} to {high:.0%}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>{meant}Put it in quotes to search for the words themselves.</source>
            <translation>{meant}Put it in quotes to search for the words themselves.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>{message} It was not installed.</source>
            <translation>{message} It was not installed.</translation>
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
                <numerusform>1 thing you said of your photographs was saved</numerusform>
                <numerusform>{n:,} things you said of your photographs were saved</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{n:.1f} h</source>
            <translation>{n:.1f} h</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>{name}: {message}</source>
            <translation>{name}: {message}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/photos.py" />
            <source>{n} photographs</source>
            <extracomment>Of one: 1 photograph</extracomment>
            <translation>
                <numerusform>1 photograph</numerusform>
                <numerusform>{n} photographs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>{n} photographs are called “{shown}”.</source>
            <translation>{n} photographs are called “{shown}”.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>{n} photographs are still to be indexed.</source>
            <extracomment>Of one: 1 photograph is still to be indexed.</extracomment>
            <translation>
                <numerusform>1 photograph is still to be indexed.</numerusform>
                <numerusform>{n} photographs are still to be indexed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>{n} photographs are still to be read.</source>
            <extracomment>Of one: 1 photograph is still to be read.</extracomment>
            <translation>
                <numerusform>1 photograph is still to be read.</numerusform>
                <numerusform>{n} photographs are still to be read.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>{of} cannot be empty.</source>
            <translation>{of} cannot be empty.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>{of} needs a name.</source>
            <translation>{of} needs a name.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>{of}'s name can have {longest} characters, and this one has {n}.</source>
            <translation>{of}'s name can have {longest} characters, and this one has {n}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{said} It is not shown, as the label is switched off.</source>
            <translation>{said} It is not shown, as the label is switched off.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{said} It is not shown, as “{beaten_by}” excludes it and is the surer.</source>
            <translation>{said} It is not shown, as “{beaten_by}” excludes it and is the surer.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/rate.py" />
            <source>{speed} {unit}/s, {time} left</source>
            <translation>{speed} {unit}/s, {time} left</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates/control.py" />
            <source>{stayed}: {file}: {why}</source>
            <translation>{stayed}: {file}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is less than {least_kept:.0f} % certain here, or was not looked for yet.</source>
            <translation>{subject} is less than {least_kept:.0f} % certain here, or was not looked for yet.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here, place {place:,} of the answer: below the line of {line:.0f} %.</source>
            <translation>{subject} is {sure:.0f} % certain here, place {place:,} of the answer: below the line of {line:.0f} %.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here, place {place:,} of the answer: over the line of {line:.0f} %.</source>
            <translation>{subject} is {sure:.0f} % certain here, place {place:,} of the answer: over the line of {line:.0f} %.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here: below the line of {line:.0f} %.</source>
            <translation>{subject} is {sure:.0f} % certain here: below the line of {line:.0f} %.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>{subject} is {sure:.0f} % certain here: over the line of {line:.0f} %.</source>
            <translation>{subject} is {sure:.0f} % certain here: over the line of {line:.0f} %.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/vocabulary.py" />
            <source>{tokenizer} cannot be made from the older files in {folder}.</source>
            <translation>{tokenizer} cannot be made from the older files in {folder}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>{where} A threshold is a number.</source>
            <translation>{where} A threshold is a number.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>{where} There are more cells than headings.</source>
            <translation>{where} There are more cells than headings.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/tables.py" />
            <source>{where} Whether a label is enabled is true or false.</source>
            <translation>{where} Whether a label is enabled is true or false.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/metadata.py" />
            <source>{where} was ignored: {error}.</source>
            <translation>{where} was ignored: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>{where}: this is no object.</source>
            <translation>{where}: this is no object.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>{where}: “{name}” is missing or is not what it can be.</source>
            <translation>{where}: “{name}” is missing or is not what it can be.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>“clip-desktop backup list” lists those there are.</source>
            <translation>“clip-desktop backup list” lists those there are.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>“clip-desktop folders” lists those that are.</source>
            <translation>“clip-desktop folders” lists those that are.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>“clip-desktop index” does it.</source>
            <translation>“clip-desktop index” does it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <source>“clip-desktop labels from-keywords” lists them.</source>
            <translation>“clip-desktop labels from-keywords” lists them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/listing.py" />
            <source>“clip-desktop models download {name}” fetches it, or Models in the window.</source>
            <translation>“clip-desktop models download {name}” fetches it, or Models in the window.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/registry.py" />
            <source>“clip-desktop models list” names those there are.</source>
            <translation>“clip-desktop models list” names those there are.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>“clip-desktop models remove {name}” removes it.</source>
            <translation>“clip-desktop models remove {name}” removes it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>“clip-desktop sidecars log” lists the runs.</source>
            <translation>“clip-desktop sidecars log” lists the runs.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>“clip-desktop tag batches” lists them.</source>
            <translation>“clip-desktop tag batches” lists them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{file}” cannot be read: {error}.</source>
            <translation>“{file}” cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>“{folder}” is not empty, and is left as it is.</source>
            <translation>“{folder}” is not empty, and is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>“{folder}” takes no more files: {error}.</source>
            <translation>“{folder}” takes no more files: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>“{key}:” is about the whole search and cannot stand in brackets.</source>
            <translation>“{key}:” is about the whole search and cannot stand in brackets.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/query.py" />
            <source>“{key}:” needs a value after the colon.</source>
            <translation>“{key}:” needs a value after the colon.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>“{key}” is not known here.</source>
            <translation>“{key}” is not known here.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>“{name}” cannot be above “{name2}”: it is that label, or lies below it.</source>
            <translation>“{name}” cannot be above “{name2}”: it is that label, or lies below it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>“{name}” cannot be an example: {message}</source>
            <translation>“{name}” cannot be an example: {message}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>“{name}” cannot be brought back: another album has taken its place.</source>
            <translation>“{name}” cannot be brought back: another album has taken its place.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>“{name}” cannot be brought back: another label has taken its place.</source>
            <translation>“{name}” cannot be brought back: another label has taken its place.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>“{name}” cannot be copied: {error}.</source>
            <translation>“{name}” cannot be copied: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/removal.py" />
            <source>“{name}” cannot be merged into itself.</source>
            <translation>“{name}” cannot be merged into itself.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>“{name}” cannot be read: {error}</source>
            <translation>“{name}” cannot be read: {error}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>“{name}” cannot be read: {error}.</source>
            <translation>“{name}” cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/examples.py" />
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>“{name}” cannot be read: {reason}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>“{name}” cannot be the name of a model.</source>
            <translation>“{name}” cannot be the name of a model.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <source>“{name}” cannot exclude itself.</source>
            <translation>“{name}” cannot exclude itself.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>“{name}” could not be brought back: {message}</source>
            <translation>“{name}” could not be brought back: {message}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>“{name}” could not be moved to the trash: {why}</source>
            <translation>“{name}” could not be moved to the trash: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>“{name}” did not come in as it was published: its checksum is wrong.</source>
            <translation>“{name}” did not come in as it was published: its checksum is wrong.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” is no album of this program.</source>
            <translation>“{name}” is no album of this program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” is no album: it is not whole, or something else.</source>
            <translation>“{name}” is no album: it is not whole, or something else.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>“{name}” is no longer there.</source>
            <translation>“{name}” is no longer there.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>“{name}” is the model that is built in.</source>
            <translation>“{name}” is the model that is built in.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” is too large for an album.</source>
            <translation>“{name}” is too large for an album.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>“{name}” lies below itself.</source>
            <translation>“{name}” lies below itself.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>“{name}” of {repository} is no longer the file this program knows.</source>
            <translation>“{name}” of {repository} is no longer the file this program knows.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}” was written by a newer version of this program.</source>
            <translation>“{name}” was written by a newer version of this program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>“{name}” would lie below itself.</source>
            <translation>“{name}” would lie below itself.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}”: its probe holds values that are no numbers.</source>
            <translation>“{name}”: its probe holds values that are no numbers.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>“{name}”: “{key}” is missing or is not what it can be.</source>
            <translation>“{name}”: “{key}” is missing or is not what it can be.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/conditions.py" />
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>“{path}” cannot be reached now: its photographs are shown as they were last seen.</source>
            <translation>“{path}” cannot be reached now: its photographs are shown as they were last seen.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>“{path}” cannot be written: {error}.</source>
            <translation>“{path}” cannot be written: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/library.py" />
            <source>“{path}” is not a library of this program.</source>
            <translation>“{path}” is not a library of this program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/presence.py" />
            <source>“{path}” lies on another drive now, without its files: its own is unplugged, and all stays as it was.</source>
            <translation>“{path}” lies on another drive now, without its files: its own is unplugged, and all stays as it was.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>“{repository}” is no repository of the model hub.</source>
            <translation>“{repository}” is no repository of the model hub.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>“{root}” belongs to a folder of the library already.</source>
            <translation>“{root}” belongs to a folder of the library already.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>“{root}” does not hold the files of “{path}”.</source>
            <translation>“{root}” does not hold the files of “{path}”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>“{root}” is a file, not a folder.</source>
            <translation>“{root}” is a file, not a folder.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{source}” cannot be read: {error}.</source>
            <translation>“{source}” cannot be read: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{source}” is no file that “words export” wrote.</source>
            <translation>“{source}” is no file that “words export” wrote.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{source}” was written by a newer version of this program.</source>
            <translation>“{source}” was written by a newer version of this program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>“{target}” cannot be written: {error}.</source>
            <translation>“{target}” cannot be written: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>“{target}” says not what it is to be.</source>
            <translation>“{target}” says not what it is to be.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>“{to}” cannot be written: {error}.</source>
            <translation>“{to}” cannot be written: {error}.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>“{to}” is there already, and is left as it is.</source>
            <translation>“{to}” is there already, and is left as it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>“{value}” ends before it begins.</source>
            <translation>“{value}” ends before it begins.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no area of the globe.</source>
            <translation>“{value}” is no area of the globe.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no area.</source>
            <translation>“{value}” is no area.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no certainty.</source>
            <translation>“{value}” is no certainty.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no length.</source>
            <translation>“{value}” is no length.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no number of stars.</source>
            <translation>“{value}” is no number of stars.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is no place.</source>
            <translation>“{value}” is no place.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>“{value}” is no stretch of time.</source>
            <translation>“{value}” is no stretch of time.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/dates.py" />
            <source>“{value}” is not a date.</source>
            <translation>“{value}” is not a date.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is not known here.</source>
            <translation>“{value}” is not known here.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/search/values.py" />
            <source>“{value}” is not on the globe.</source>
            <translation>“{value}” is not on the globe.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/notes.py" />
            <source>“{year}” was looked for as a word: date:{year} is what was taken then.</source>
            <translation>“{year}” was looked for as a word: date:{year} is what was taken then.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>A slide show mixes the photographs.</source>
            <translation>A slide show mixes the photographs.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Arithmetic</source>
            <translation>Arithmetic</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Back up each day</source>
            <translation>Back up each day</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Copy the library each day that the program is used. Before updates and restores it is copied all the same.</source>
            <translation>Copy the library each day that the program is used. Before updates and restores it is copied all the same.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Disk and safety</source>
            <translation>Disk and safety</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Edge of a cell of the grid in pixels.</source>
            <translation>Edge of a cell of the grid in pixels.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Filmstrip</source>
            <translation>Filmstrip</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Follow the folders</source>
            <translation>Follow the folders</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Go gently</source>
            <translation>Go gently</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>High has strong outlines, and words in black or white; system as the system asks for.</source>
            <translation>High has strong outlines, and words in black or white; system as the system asks for.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How long a slide show stays at each photograph.</source>
            <translation>How long a slide show stays at each photograph.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How many files are decoded side by side; 0 chooses by this machine.</source>
            <translation>How many files are decoded side by side; 0 chooses by this machine.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How much disk the thumbnails may take before the oldest are dropped.</source>
            <translation>How much disk the thumbnails may take before the oldest are dropped.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How pictures are run through the model: auto measures what is fastest here; float32, bfloat16, openvino.</source>
            <translation>How pictures are run through the model: auto measures what is fastest here; float32, bfloat16, openvino.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Less motion</source>
            <translation>Less motion</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation>Light or dark, or as the system has it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Long work leaves pauses and takes at most half of the time: the machine stays cool, and its battery lasts.</source>
            <translation>Long work leaves pauses and takes at most half of the time: the machine stays cool, and its battery lasts.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Looks</source>
            <translation>Looks</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Of the text in the window, where 100 is the system's own.</source>
            <translation>Of the text in the window, where 100 is the system's own.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Of the window; another one is spoken from the next start on. The command line speaks English.</source>
            <translation>Of the window; another one is spoken from the next start on. The command line speaks English.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>One photograph large</source>
            <translation>One photograph large</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Photographs read at once</source>
            <translation>Photographs read at once</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Read new and changed photographs as they come, while the window is open.</source>
            <translation>Read new and changed photographs as they come, while the window is open.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Reading photographs</source>
            <translation>Reading photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Seconds a slide stays</source>
            <translation>Seconds a slide stays</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Show the photographs around the one that is seen large.</source>
            <translation>Show the photographs around the one that is seen large.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Size of pictures in the grid</source>
            <translation>Size of pictures in the grid</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Size of text (%)</source>
            <translation>Size of text (%)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Slides in any order</source>
            <translation>Slides in any order</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Suggest tags as photographs are indexed.</source>
            <translation>Suggest tags as photographs are indexed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Tag new photographs</source>
            <translation>Tag new photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The image-text model that searches and tags your photographs.</source>
            <translation>The image-text model that searches and tags your photographs.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Thumbnail cache (MB)</source>
            <translation>Thumbnail cache (MB)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Whether pictures change without fading and animations stand still until you start them.</source>
            <translation>Whether pictures change without fading and animations stand still until you start them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>dark</source>
            <translation>dark</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>float32</source>
            <translation>float32</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>high</source>
            <translation>high</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>light</source>
            <translation>light</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>on battery</source>
            <translation>on battery</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>openvino</source>
            <translation>openvino</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>system</source>
            <translation>system</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>usual</source>
            <translation>usual</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Add folder …</source>
            <translation>Add folder …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>All labels …</source>
            <translation>All labels …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>New album …</source>
            <translation>New album …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>New label …</source>
            <translation>New label …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Not found yet</source>
            <translation>Not found yet</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/sidebar.py" />
            <source>Saved searches</source>
            <translation>Saved searches</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidebar/rows.py" />
            <source>This folder cannot be reached now. What was found in it is kept.</source>
            <translation>This folder cannot be reached now. What was found in it is kept.</translation>
        </message>
    </context>
    <context>
        <name>SidecarPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source> (new)</source>
            <translation> (new)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>What would be written</source>
            <translation>What would be written</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>Write</source>
            <translation>Write</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>Write what you said to sidecars</source>
            <translation>Write what you said to sidecars</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>{n} cannot be written now.</source>
            <extracomment>Of one: 1 cannot be written now.</extracomment>
            <translation>
                <numerusform>1 cannot be written now.</numerusform>
                <numerusform>{n} cannot be written now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>{n} sidecars would be written. Your photographs are not touched.</source>
            <extracomment>Of one: 1 sidecar would be written. Your photographs are not touched.</extracomment>
            <translation>
                <numerusform>1 sidecar would be written. Your photographs are not touched.</numerusform>
                <numerusform>{n} sidecars would be written. Your photographs are not touched.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>{path}: its drive is not plugged in</source>
            <translation>{path}: its drive is not plugged in</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecar_plan.py" />
            <source>… and {n} more</source>
            <extracomment>Of one: … and 1 more</extracomment>
            <translation>
                <numerusform>… and 1 more</numerusform>
                <numerusform>… and {n} more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidecars</name>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Comparing with the sidecars</source>
            <translation>Comparing with the sidecars</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>No sidecar was written.</source>
            <translation>No sidecar was written.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>The sidecars say everything already.</source>
            <translation>The sidecars say everything already.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Write {n} sidecars</source>
            <extracomment>Of one: Write 1 sidecar</extracomment>
            <translation>
                <numerusform>Write 1 sidecar</numerusform>
                <numerusform>Write {n} sidecars</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Writing sidecars</source>
            <translation>Writing sidecars</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>Wrote {n} sidecars.</source>
            <extracomment>Of one: Wrote 1 sidecar.</extracomment>
            <translation>
                <numerusform>Wrote 1 sidecar.</numerusform>
                <numerusform>Wrote {n} sidecars.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/sidecars.py" />
            <source>{n} sidecars could not be written.</source>
            <extracomment>Of one: 1 sidecar could not be written.</extracomment>
            <translation>
                <numerusform>1 sidecar could not be written.</numerusform>
                <numerusform>{n} sidecars could not be written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlideShow</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/slide_show.py" />
            <source>Slide show</source>
            <translation>Slide show</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/slide_show.py" />
            <source>Slide show paused: Space goes on</source>
            <translation>Slide show paused: Space goes on</translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>A keyword of the file says so.</source>
            <translation>A keyword of the file says so.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>No, it is not “{name}”</source>
            <translation>No, it is not “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>Suggested by the words of the label.</source>
            <translation>Suggested by the words of the label.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>Why “{name}”?</source>
            <translation>Why “{name}”?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>Yes, “{name}” is right</source>
            <translation>Yes, “{name}” is right</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>You said so.</source>
            <translation>You said so.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/details/tag_row.py" />
            <source>yours</source>
            <translation>yours</translation>
        </message>
    </context>
    <context>
        <name>TeachStrip</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>All of these</source>
            <translation>All of these</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Belongs from {share} on</source>
            <translation>Belongs from {share} on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Certainty from which photographs belong</source>
            <translation>Certainty from which photographs belong</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>How sure the album is of the others. Drag the line to where it ends.</source>
            <translation>How sure the album is of the others. Drag the line to where it ends.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>None of these</source>
            <translation>None of these</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Nothing to ask about now</source>
            <translation>Nothing to ask about now</translation>
        </message>
    </context>
    <context>
        <name>Trash</name>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Its files lie in several places, and all of them go:</source>
            <translation>Its files lie in several places, and all of them go:</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Move {photographs} to the trash?</source>
            <translation>Move {photographs} to the trash?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Moved {n} files to the trash.</source>
            <extracomment>Of one: Moved 1 file to the trash.</extracomment>
            <translation>
                <numerusform>Moved 1 file to the trash.</numerusform>
                <numerusform>Moved {n} files to the trash.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Moved {photographs} to the trash, {files} in all.</source>
            <translation>Moved {photographs} to the trash, {files} in all.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Moved {photographs} to the trash.</source>
            <translation>Moved {photographs} to the trash.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Nothing was moved to the trash.</source>
            <translation>Nothing was moved to the trash.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>Only the trash of the system brings them back; what you said of them is kept.</source>
            <translation>Only the trash of the system brings them back; what you said of them is kept.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>What you said of them is kept for when they come back.</source>
            <translation>What you said of them is kept for when they come back.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation>
                <numerusform>1 file</numerusform>
                <numerusform>{n} files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>{n} files were not moved to the trash.</source>
            <extracomment>Of one: 1 file was not moved to the trash.</extracomment>
            <translation>
                <numerusform>1 file was not moved to the trash.</numerusform>
                <numerusform>{n} files were not moved to the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/files/trashing.py" />
            <source>… and {n} more</source>
            <extracomment>Of one: … and 1 more</extracomment>
            <translation>
                <numerusform>… and 1 more</numerusform>
                <numerusform>… and {n} more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UpdatingWindow</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/updating.py" />
            <source>Updating the library</source>
            <translation>Updating the library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/updating.py" />
            <source>Your library is from an older version. It is being updated; a copy of it is kept.</source>
            <translation>Your library is from an older version. It is being updated; a copy of it is kept.</translation>
        </message>
    </context>
    <context>
        <name>VanishedBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>Keep them, the drive is away</source>
            <translation>Keep them, the drive is away</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>The last file is gone from “{path}”. Did you remove it, or is its drive away?</source>
            <translation>The last file is gone from “{path}”. Did you remove it, or is its drive away?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>They are gone</source>
            <translation>They are gone</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>{files} are gone from “{path}” at once. Did you remove them, or is their drive away?</source>
            <translation>{files} are gone from “{path}” at once. Did you remove them, or is their drive away?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation>
                <numerusform>1 file</numerusform>
                <numerusform>{n} files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Back to the photographs (Esc)</source>
            <translation>Back to the photographs (Esc)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Filmstrip (F6)</source>
            <translation>Filmstrip (F6)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Full screen (F11)</source>
            <translation>Full screen (F11)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Larger (+)</source>
            <translation>Larger (+)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Next (→)</source>
            <translation>Next (→)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Play (P)</source>
            <translation>Play (P)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Previous (←)</source>
            <translation>Previous (←)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>See it turned left (Shift+R); the file stays</source>
            <translation>See it turned left (Shift+R); the file stays</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>See it turned right (R); the file stays</source>
            <translation>See it turned right (R); the file stays</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Slide show (Ctrl+Shift+S)</source>
            <translation>Slide show (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Smaller (−)</source>
            <translation>Smaller (−)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Stop moving (P)</source>
            <translation>Stop moving (P)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Whole picture, or its own pixels (Z)</source>
            <translation>Whole picture, or its own pixels (Z)</translation>
        </message>
    </context>
    <context>
        <name>ViewerPage</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>No file</source>
            <translation>No file</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>Play in the system's player (P)</source>
            <translation>Play in the system's player (P)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>This photograph is no longer in the library.</source>
            <translation>This photograph is no longer in the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>This picture cannot be shown.</source>
            <translation>This picture cannot be shown.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>{n} of {total}</source>
            <translation>{n} of {total}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Add a folder with your photographs. They are looked through on this machine, once, and then found by words, tagged, and gathered into albums that you teach by example.</source>
            <translation>Add a folder with your photographs. They are looked through on this machine, once, and then found by words, tagged, and gathered into albums that you teach by example.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Add a folder …</source>
            <translation>Add a folder …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Add “{name}”</source>
            <translation>Add “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Find any photograph by what it shows</source>
            <translation>Find any photograph by what it shows</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>Your files are never changed, and nothing leaves this machine.</source>
            <translation>Your files are never changed, and nothing leaves this machine.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/starting/welcome.py" />
            <source>or drop one anywhere on this window</source>
            <translation>or drop one anywhere on this window</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Accepted, the nearest</source>
            <translation>Accepted, the nearest</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Looking where …</source>
            <translation>Looking where …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Rejected, the nearest</source>
            <translation>Rejected, the nearest</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Show where in the picture</source>
            <translation>Show where in the picture</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Where it is warm, the match lies; what the model does not see is dark</source>
            <translation>Where it is warm, the match lies; what the model does not see is dark</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Why is this here?</source>
            <translation>Why is this here?</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Go</source>
            <translation>&amp;Go</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Photograph</source>
            <translation>&amp;Photograph</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Add folder …</source>
            <translation>Add folder …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>All photographs</source>
            <translation>All photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Ask me about photographs</source>
            <translation>Ask me about photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Backups …</source>
            <translation>Backups …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Choose all</source>
            <translation>Choose all</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Choose this day or month</source>
            <translation>Choose this day or month</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Clear the search history</source>
            <translation>Clear the search history</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Favourites</source>
            <translation>Favourites</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Go to date …</source>
            <translation>Go to date …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Help and keys</source>
            <translation>Help and keys</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Jobs</source>
            <translation>Jobs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Labels …</source>
            <translation>Labels …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Larger pictures</source>
            <translation>Larger pictures</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Look through all folders again</source>
            <translation>Look through all folders again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Models …</source>
            <translation>Models …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Preferences …</source>
            <translation>Preferences …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Privacy …</source>
            <translation>Privacy …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Review suggested tags</source>
            <translation>Review suggested tags</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Search by the picture on the clipboard</source>
            <translation>Search by the picture on the clipboard</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Sidebar</source>
            <translation>Sidebar</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Slide show</source>
            <translation>Slide show</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Smaller pictures</source>
            <translation>Smaller pictures</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Take in a shared album …</source>
            <translation>Take in a shared album …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Write what you said to sidecars …</source>
            <translation>Write what you said to sidecars …</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>Nothing found for certain, {n} maybe; the nearest are shown</source>
            <translation>Nothing found for certain, {n} maybe; the nearest are shown</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>Nothing found; the nearest are shown</source>
            <translation>Nothing found; the nearest are shown</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d MMMM</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} above the line at {share}</source>
            <translation>{n} above the line at {share}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} hours</source>
            <translation>{n} hours</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} maybe</source>
            <translation>{n} maybe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{n} minutes</source>
            <extracomment>Of one: 1 minute</extracomment>
            <translation>
                <numerusform>1 minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} photographs</source>
            <extracomment>Of one: 1 photograph</extracomment>
            <translation>
                <numerusform>1 photograph</numerusform>
                <numerusform>{n} photographs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{n} relevant</source>
            <translation>{n} relevant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <location filename="../../clip_desktop/ui/search/understood.py" />
            <source>{n} seconds</source>
            <extracomment>Of one: 1 second</extracomment>
            <translation>
                <numerusform>1 second</numerusform>
                <numerusform>{n} seconds</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/language/wording.py" />
            <source>{south} to {north}, {west} to {east}</source>
            <translation>{south} to {north}, {west} to {east}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Adding “{name}”</source>
            <translation>Adding “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Looking at what changed</source>
            <translation>Looking at what changed</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Looking through the folder again</source>
            <translation>Looking through the folder again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Looking through your folders</source>
            <translation>Looking through your folders</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>Tagging photographs</source>
            <translation>Tagging photographs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>{n} files are missing now; what you said of them is kept.</source>
            <extracomment>Of one: 1 file is missing now; what you said of it is kept.</extracomment>
            <translation>
                <numerusform>1 file is missing now; what you said of it is kept.</numerusform>
                <numerusform>{n} files are missing now; what you said of them is kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/jobs/work.py" />
            <source>{n} files could not be read; Problems in the sidebar tells why.</source>
            <extracomment>Of one: 1 file could not be read; Problems in the sidebar tells why.</extracomment>
            <translation>
                <numerusform>1 file could not be read; Problems in the sidebar tells why.</numerusform>
                <numerusform>{n} files could not be read; Problems in the sidebar tells why.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>No: photograph {n}</source>
            <translation>No: photograph {n}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>See photograph {n} larger</source>
            <translation>See photograph {n} larger</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/teach_strip.py" />
            <source>Yes: photograph {n}</source>
            <translation>Yes: photograph {n}</translation>
        </message>
    </context>
    <context>
        <name>_Waiting</name>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Do not do this: {name}</source>
            <translation>Do not do this: {name}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/jobs/panel.py" />
            <source>Then: {name}</source>
            <translation>Then: {name}</translation>
        </message>
    </context>
</TS>
