<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>Albums</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>A folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>A new or empty folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Aim of the album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Album of a search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Albums (*.clipalbum)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>All that this search finds is in it (nothing: only what you put in):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>An album that was shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Describe album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Exporting “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>How much of what it finds is to be right, in per cent (0: by the line that you draw):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Its name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>New name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Rename album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Search of the album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Share the album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>Take photographs only from what this search finds (nothing: from everywhere):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>What does it show? Without a description its name says it:</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>{n} examples are in “{file}”; no photograph.</source>
            <extracomment>Of one: 1 example is in “{file}”; no photograph.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>{n} photographs are in “{folder}”.</source>
            <extracomment>Of one: 1 photograph is in “{folder}”.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/verbs.py" />
            <source>“{name}” was taken in: {found} of {all} examples are here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <location filename="../../clip_desktop/ui/app.py" />
            <source>Clip Desktop cannot start</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="../../clip_desktop/ui/backups.py" />
            <source>Backing up the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups.py" />
            <source>Restoring a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups.py" />
            <source>The library is as it was when the backup was made. The backup “{name}” takes you back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Backups of the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Before an update</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Before another was restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>One is made each day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Put the backup of {made} in the place of the library?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Restore …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>The daily backup is switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>What you said since then is no longer in it. A backup of now is made first, so that you can go back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>You asked for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Your photographs are not in them: only what you said of them, and the index. They lie in “{folder}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>As the file says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Title and description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Your words count before what the file says; the file itself is not changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>Take “{filter}” out of the search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>above {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>not {filter}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../clip_desktop/ui/search/popup.py" />
            <source>Completions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CutLine</name>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>From {share} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>How sure a result has to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/cut_line.py" />
            <source>How sure the search is of its results. Drag the line to where the answer ends; double click: back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/date_field.py" />
            <source>2019, 2019-05, May 2019</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/date_field.py" />
            <source>Go to date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateScrubber</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>Press G in the photographs to go to a date by keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/scrubber.py" />
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateTravel</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/dates.py" />
            <source>No photograph is from then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/dates.py" />
            <source>Nothing is from then. The nearest: {date}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsControl</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/details_control.py" />
            <source>Tag “{name}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Add a tag …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Albums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Cannot be reached now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Choose one to see when and where it was taken, and its tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Exposure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>File of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>File size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>In {n} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>No file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>No photograph chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>What you press here is said of all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>With it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DuplicateRow</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>Look the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>Same content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>kept: {why}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>{n} not shown</source>
            <extracomment>Of one: 1 not shown</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Comparing photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Keeping the best of each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Looking at the copies</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Moved {n} files to the trash.</source>
            <extracomment>Of one: Moved 1 file to the trash.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>{n} files stayed</source>
            <extracomment>Of one: 1 file stayed</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Groups of duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Keep the best of each …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Keep the best of the chosen …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Not duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Remember that the photographs of the chosen groups are no duplicates</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <location filename="../../clip_desktop/ui/gallery.py" />
            <source>These photographs are not in order of time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/headers.py" />
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>in {n} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>out of reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>raw picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>with its raw picture</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} near-duplicates behind it</source>
            <extracomment>Of one: 1 near-duplicate behind it</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{n} stars</source>
            <extracomment>Of one: 1 star</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/grid/told.py" />
            <source>{share} certain</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../clip_desktop/ui/help.py" />
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help.py" />
            <source>Help and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help.py" />
            <source>Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT licence; the NOTICE file names what it stands on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobsBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Stop; what is done stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>{n} more to do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeepPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>        with {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>    goes: {path} ({width} × {height}, {size})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Keep the best of each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Keep {path}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Nothing can go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Stays: {path}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>What would go, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>What you said of the photographs that go is said of those that stay. This can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>{n} files would be moved to the trash</source>
            <extracomment>Of one: 1 file would be moved to the trash</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>KeywordsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Keyword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Labels from keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Looking at what your files say …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Make labels of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Photographs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>{n} keywords of your files are no labels yet.</source>
            <extracomment>Of one: 1 keyword of your files is no label yet.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>LabelEditor</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source> % sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Described as (without a description its name says it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>In other languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Label “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>New label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Not to be mistaken for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>On {after} photographs (now on {before}): {come} would get it, {go} would lose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>One a line: what it is mistaken for, or nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>One description a line: “people on a sailing boat at sea”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Other words for it, with commas between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Show from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>The surest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Would get it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>Would lose it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/editor.py" />
            <source>ko: 요트, de: Segeln</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabelModel</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Shown from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabelTree</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Labels</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Added {n} labels.</source>
            <extracomment>Of one: Added 1 label.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Comparing what tagging anew would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Delete {n} labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels (*.toml *.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Labels into a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Merge labels into “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Move {n} labels</source>
            <extracomment>Of one: Move 1 label</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove every suggested tag?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Remove what is suggested of these {n} labels?</source>
            <extracomment>Of one: Remove what is suggested of this label?</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Tag anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Tag everything anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Taking a run of tagging back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>What you said of these goes to one of them; the others become other words for it. Which one stays?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>What you said, and what your files say, stays. Undo brings the suggestions back.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>Wrote {n} labels to “{name}”.</source>
            <extracomment>Of one: Wrote 1 label to “{name}”.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/keywords.py" />
            <source>Your files say {n} tags.</source>
            <extracomment>Of one: Your files say 1 tag.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>{name}: {before} now, {come} come, {go} go, {after} then</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>{n} labels would be suggested on other photographs. What you said stays.</source>
            <extracomment>Of one: 1 label would be suggested on other photographs. What you said stays.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>“Tag what is new” looks for them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabelsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Edit …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Export …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Find a label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>From the keywords in your files …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Get labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Import …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Merge …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Nature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>New label …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Ready sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Remove suggested tags …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Review its suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Runs of tagging …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Show its photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tag everything anew …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tag what is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Tagging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>Travel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>{labels}, {on} of them suggested</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/labels/dialog.py" />
            <source>{n} labels</source>
            <extracomment>Of one: 1 label</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>LearningCurve</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>{n} examples find {share} of the others</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../clip_desktop/ui/main_window.py" />
            <source>Add a folder with photographs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/marks.py" />
            <source>Favourite (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/marks.py" />
            <source>Rate {n} ({n})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/message_bar.py" />
            <source>Dismiss the message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>A folder with a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Built-in model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Comparing models on your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Copying a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Download “{title}” ({size})?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Downloading “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>From {repository}, licence {licence}. Nothing of yours is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Has read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Measuring “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>Neither is surely better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>No photograph was read with both models yet: read yours with “{name}” first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>On {n} of your labels and albums over {photographs}, your own words find what you chose to {a} with “{first}” and to {b} with “{second}” (mean average precision).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Published figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Reading your photographs with “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Remove “{title}” from this disk?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>Removing “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Sees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>Speed on this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>The built-in model is used from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>The licence does not allow every use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>There is nothing to compare by: tag two photographs with a label, or put two into an album.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>These are too few to say which is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>begun, {size} are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>does not allow every use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>installed, has read {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>not measured yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>to be downloaded, {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} of {photographs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} pictures a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/card.py" />
            <source>{n} × {n} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>{size} become free. What it read of your photographs is kept in case it comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” has read your photographs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/comparison.py" />
            <source>“{name}” is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” is in use. Undo goes back to the one before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” is installed. Read your photographs with it, then compare or use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” reads {n} pictures a second on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/control.py" />
            <source>“{name}” was removed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Download …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Fetch it from the model hub: the only thing here that uses a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Measure its speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Read my photographs with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Remove …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Search and tag with it from now on; Undo takes it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Take it from this disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Take one from this disk …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Takes some seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>The one in use goes on answering meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>What is known of the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/models/dialog.py" />
            <source>Which finds better what you tagged and put into albums yourself?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoActions</name>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Add to album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Add to album …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Belongs to “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Copy path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Hide from library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Move to trash …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>New album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>New album …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>No rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Not this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Not “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show in file manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Show near-duplicates behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Take my answer back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>The file cannot be reached now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Title and description …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>What does it show? A few plain words help to find what belongs:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/actions.py" />
            <source>Why is this here?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoGridView</name>
        <message>
            <location filename="../../clip_desktop/ui/grid/view.py" />
            <source>Photographs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <location filename="../../clip_desktop/ui/photo_page.py" />
            <source>Your photographs are being looked through. They appear here as they are found.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceHeader</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Actions of this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>Show less likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/header.py" />
            <source>What can be done here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Add a few photographs that belong here (press B on them anywhere), and the rest is found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Aim at a precision …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>All photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Change what it looks for …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Compare all photographs anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Copy its photographs …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Delete album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Delete label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Describe …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Does this belong to “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Does this show “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Edit …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Every answer makes the rest surer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Every file could be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Favourites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Forget this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>How good is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>It took nothing by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Its search …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Its words find every photograph that you accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Keep it as “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Keep it under the name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>Keep the best of each …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Learn from examples, or no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Look through again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Look through all folders again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Make an album of it …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Near-duplicates agree: all of them have the label, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>New name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>No file is touched. What you said of its photographs is kept for when the folder comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>No photograph has this label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>No photograph is here more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>No photograph was found under “{path}” yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing is above the line at {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Nothing is suggested that could be a mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Nothing was found. Try other words, or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Press F on a photograph you love, and it is kept here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove from library …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Remove “{name}” from the library?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Rename search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Rename …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Review its suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Save search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Save search …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Share what it has learned …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/folder.py" />
            <source>Show in file manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show likely mistakes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show near-duplicates that disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Show the least sure first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show what its words miss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Show what you accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Show what you rejected</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>Something is wrong with {n} files. Each is tried again when it changes.</source>
            <extracomment>Of one: Something is wrong with 1 file. It is tried again when it changes.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: by stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Sort: the surest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>Suggest tags again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>Switch off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>There is no photograph in your folders yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>What it looks for:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>What you say stays, whatever is tagged again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Write it as web pages …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>You accepted no photograph yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>You rejected no photograph.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>You rejected this label on no photograph.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>of those suggested about {share} are right ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>switched off: it is suggested on none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>within “{query}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{name}: accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: likely mistakes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: missed by its words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: near-duplicates that disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <location filename="../../clip_desktop/ui/places/label.py" />
            <source>{name}: rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{name}: the least sure first</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>{n} files beside the best of each</source>
            <extracomment>Of one: 1 file beside the best of each</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/problems.py" />
            <source>{n} files want the extra “{name}”.</source>
            <extracomment>Of one: 1 file wants the extra “{name}”.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/places/duplicates.py" />
            <source>{n} groups</source>
            <extracomment>Of one: 1 group</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{share} are to be right: from {line} on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/plan_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/plan_dialog.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>As they were at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Models …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>“{name}” – models …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>Files that could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/problems_page.py" />
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QualityDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>Examples it was taught with, and how many of your others it then finds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>How good is “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/albums/quality_dialog.py" />
            <source>Looking …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>A report was written to “{path}”. It stays on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Please confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>This is a fault of the program, not yours. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuickLook</name>
        <message>
            <location filename="../../clip_desktop/ui/quick_look.py" />
            <source>This photograph is no longer in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/quick_look.py" />
            <source>This picture cannot be shown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back (Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back to the photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Back to the photographs (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Does this show “{label}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>No (N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Questions come when photographs are tagged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Skip (S)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>There is nothing to ask about now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Why? (W)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>Yes (Y)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>{n} answers</source>
            <extracomment>Of one: 1 answer</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/review/page.py" />
            <source>{share} sure</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Runs of tagging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>Take this run back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>suggested by words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>suggestions removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/runs.py" />
            <source>too long ago</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchControl</name>
        <message>
            <location filename="../../clip_desktop/ui/search/control.py" />
            <source>The first {n} photographs are the example.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Search in words: dog on a beach, birthday cake, red car at night …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/field.py" />
            <source>Search photographs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../clip_desktop/services/edits.py" />
            <source>A certainty goes from 0 to 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>A folder's name cannot hold a null character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>A heat map is written as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>A model is a folder with a config and safetensors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A name is a text in quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>A newer release may know more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/recipe.py" />
            <source>A recipe has either `start` or `config`: a model to go on from brings its own shape.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>A saved search needs words to search for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A threshold is a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Add it as a folder of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Asking the model hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Backing up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/checkpoint.py" />
            <source>Begin again with --again, or choose another folder with --out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/checkpoint.py" />
            <source>Begin again with --again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Bringing back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Check the folder's rights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Checking the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/clip/bundle.py" />
            <source>Choose another model in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>Choose another one first, or say --in-use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/library.py" />
            <source>Choose another profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>Choose another with --profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/history.py" />
            <source>Clear the search history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/restore.py" />
            <source>Close it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/clip/soundness.py" />
            <source>Close other programs, or choose a smaller model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/refitting.py" />
            <location filename="../../clip_desktop/services/models/comparing.py" />
            <source>Comparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/stacking.py" />
            <source>Comparing photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Copies of the same content are duplicates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Copying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Downloads are switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>Each begins with a line [[label]].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>Forgetting vectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>Free some space and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Free some space and start again; what was fetched is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>Free some space, or make the thumbnail cache smaller in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Gathering what you said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Give a folder with a folder of pictures for each class, or a table with the columns path and label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>Give a name that ends in .png.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Give classes of two pictures or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>Give the folder it lies in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>Give the name of a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/paths.py" />
            <source>Give yourself the right to write there, or choose another with --profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>HF_HUB_OFFLINE is set; unset it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <source>Indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/clip/digest.py" />
            <source>Install the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Install “clip-desktop[fast]”, or set engine to auto.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>It belongs to the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/volumes.py" />
            <source>It is recognised by its drive and files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>It may be on a drive not plugged in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Its folder may be unplugged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Keeping what is there now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Learning the classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>Leave some of them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/training.py" />
            <source>Let it finish, or choose another --out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>Let its name end in .toml or .csv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/staging.py" />
            <source>Letters, digits, dots and hyphens can be in one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Loading the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Look at HF_ENDPOINT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/stacking.py" />
            <source>Looking at photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/keeping.py" />
            <source>Looking at the copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Looking the model over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <source>Looking through the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/builtin_training.py" />
            <source>MODEL_CARD.md of the built-in model says what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/recovery.py" />
            <source>Make room on the disk and start again; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/checkpoint.py" />
            <source>Make room, then go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Mend or delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Moving to the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/dataset.py" />
            <source>Name a folder of class folders, or a table of captions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>Name a new folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Name a table with the columns path and caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>Name another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/starting.py" />
            <source>Name the tokenizer that belongs to the model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>No class has a picture left to judge the probe by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_sidecars.py" />
            <source>No sidecar was written in this folder that could be put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>No sidecar was written that could be put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Nothing that was kept is lost; see that the disk has room and is well, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>Nothing was installed. Start again; if it stays so, do not use this hub.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>OpenVINO is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/running.py" />
            <source>Preparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>Putting sidecars back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Putting the backup in its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/running.py" />
            <source>PyTorch finds no CUDA device here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Read and accept the terms on its page, then set HF_TOKEN to your access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/texts.py" />
            <source>Reading captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/describing.py" />
            <source>Reading metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/encoding.py" />
            <source>Reading pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>Reading sidecars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/refitting.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Reading the labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/comparing.py" />
            <source>Reading the vectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/encoding.py" />
            <source>Reading words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Restoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Say what belongs into the album, as a search: “beach 2019..2021”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>Scanning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/running.py" />
            <source>Set device to auto or cpu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Set engine to auto.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tagging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>Take the model's safetensors file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>The built-in model cannot be removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/__main__.py" />
            <source>The command line needs none: “clip-desktop --help” lists what it does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/thumbnails.py" />
            <source>The disk is full: no more thumbnails can be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>The disk is full: nothing was lost, but nothing more can be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/training_material.py" />
            <source>The file holds no prompts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/encoding.py" />
            <source>The model gives vectors that are no numbers; its weights must be damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>The model hub sends every request somewhere else, endlessly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>The photograph's file is not there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>The probe in this file is not as long as the model's vectors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/recipe.py" />
            <source>The recipe locks every part of the model: nothing is left to train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/training.py" />
            <source>The rows held back have other classes than those that are learned from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/demo.py" />
            <source>The sample photographs are not installed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>The window was not ready in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/__main__.py" />
            <source>There is no display here, so no window can open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>There is nothing that could be brought back from the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/albums.py" />
            <source>This album is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/vanished.py" />
            <source>This folder is no longer in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/quality.py" />
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <location filename="../../clip_desktop/services/labels/vocabulary.py" />
            <location filename="../../clip_desktop/services/words/write_back.py" />
            <source>This label is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/active.py" />
            <source>This model cannot show where in a picture the match lies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>This needs pictures of two classes or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>This photograph has not been indexed with the model in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>This photograph is no longer in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/pictures.py" />
            <source>This photograph lies in no folder of the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/pictures.py" />
            <source>This picture needs more memory than there is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>This saved search is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>This search describes nothing that could be seen in a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>This text holds characters that cannot be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/bridge.py" />
            <location filename="../../clip_desktop/training/trainer.py" />
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/running.py" />
            <source>Training needs at least two pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/tuning.py" />
            <source>Training the text tower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/trainer.py" />
            <source>Try a lower learning_rate, a longer warmup, or precision float32; the last checkpoint is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>Try again when this machine has less to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Two photographs at least can be told apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/names.py" />
            <source>Type it again in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>Undoing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/library/library.py" />
            <location filename="../../clip_desktop/services/words/word_files.py" />
            <source>Update the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/shared_file.py" />
            <source>Update this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>Use fewer OR in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/speed.py" />
            <source>Warming up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/watching.py" />
            <source>Watching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>What answers is no model hub.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/pasted.py" />
            <source>What was pasted is no picture that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>Whether a label is enabled is true or false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>Writing sidecars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>Writing the gallery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/training/builtin.py" />
            <source>Writing the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>{file}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>{message} {hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>{stayed}: {file}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>“clip-desktop backup list” lists those there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>“clip-desktop folders” lists those that are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/reasons.py" />
            <source>“clip-desktop index” does it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/from_keywords.py" />
            <source>“clip-desktop labels from-keywords” lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/words/sidecar_writing.py" />
            <source>“clip-desktop sidecars log” lists the runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/runs.py" />
            <source>“clip-desktop tag batches” lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/services/demo.py" />
            <source>“pip install 'clip-desktop[demo]'” brings them; or add a folder of your own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Back up each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Copy the library each day that the program is used. Before updates and restores it is copied all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Disk and safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Edge of a cell of the grid in pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Follow the folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How many files are decoded side by side; 0 chooses by this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How much disk the thumbnails may take before the oldest are dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>How pictures are run through the model: auto measures what is fastest here; float32, bfloat16, openvino.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Of the text in the window, where 100 is the system's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Of the window; another one is spoken from the next start on. The command line speaks English.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Photographs read at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Read new and changed photographs as they come, while the window is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Reading photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Size of pictures in the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Size of text (%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Suggest tags as photographs are indexed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Tag new photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>The image-text model that searches and tags your photographs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>Thumbnail cache (MB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>auto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>bfloat16</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>float32</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>openvino</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/settings.py" />
            <source>system</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Add folder …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Albums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>All labels …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>New album …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>New label …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Not found yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Saved searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>This folder cannot be reached now. What was found in it is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidecarPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source> (new)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>What would be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>Write what you said to sidecars</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>{n} cannot be written now.</source>
            <extracomment>Of one: 1 cannot be written now.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>{n} sidecars would be written. Your photographs are not touched.</source>
            <extracomment>Of one: 1 sidecar would be written. Your photographs are not touched.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>{path}: its drive is not plugged in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>… and {n} more</source>
            <extracomment>Of one: … and 1 more</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Sidecars</name>
        <message>
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Comparing with the sidecars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>No sidecar was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>The sidecars say everything already.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Write {n} sidecars</source>
            <extracomment>Of one: Write 1 sidecar</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Writing sidecars</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Wrote {n} sidecars.</source>
            <extracomment>Of one: Wrote 1 sidecar.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>{n} sidecars could not be written.</source>
            <extracomment>Of one: 1 sidecar could not be written.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>A keyword of the file says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>No, it is not “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Press to see why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Suggested by the words of the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Why “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Yes, “{name}” is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>You said so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>yours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeachStrip</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>All of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Belongs from {share} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Certainty from which photographs belong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>How sure the album is of the others. Drag the line to where it ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>None of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Nothing to ask about now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trash</name>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>Move {photographs} to the trash?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>Nothing was moved to the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>What you said of them is kept for when they come back.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>{n} files were not moved to the trash.</source>
            <extracomment>Of one: 1 file was not moved to the trash.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>… and {n} more</source>
            <extracomment>Of one: … and 1 more</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>VanishedBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>Keep them, the drive is away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>The last file is gone from “{path}”. Did you remove it, or is its drive away?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>They are gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>{files} are gone from “{path}” at once. Did you remove them, or is their drive away?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/vanished_bar.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Back to the photographs (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Larger (+)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Next (→)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Previous (←)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Smaller (−)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Whole picture, or its own pixels (Z)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewerPage</name>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>No file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>This photograph is no longer in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>This picture cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/page.py" />
            <source>{n} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Add a folder with your photographs. They are looked through on this machine, once, and then found by words, tagged, and gathered into albums that you teach by example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Add a folder …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Find any photograph by what it shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Your files are never changed, and nothing leaves this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>or drop one anywhere on this window</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Accepted, the nearest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Looking …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Rejected, the nearest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Show where in the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Where it is warm, the match lies; what the model does not see is dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/why.py" />
            <source>Why is this here?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;Photograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Add folder …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>All photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Ask me about photographs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Backups …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Choose all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Choose this day or month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Clear the search history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Favourites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Go to date …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Help and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Labels …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Larger pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Look through all folders again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Models …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Preferences …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Review suggested tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Smaller pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Take in a shared album …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/menus.py" />
            <source>Write what you said to sidecars …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>Nothing found for certain, {n} maybe; the nearest are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>Nothing found; the nearest are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>dddd, d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} above the line at {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} maybe</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} photographs</source>
            <extracomment>Of one: 1 photograph</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} relevant</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Adding “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Looking at what changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Looking through the folder again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Looking through your folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Tagging photographs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/work.py" />
            <source>{n} files are missing now; what you said of them is kept.</source>
            <extracomment>Of one: 1 file is missing now; what you said of it is kept.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/work.py" />
            <source>{n} files could not be read; Problems in the sidebar tells why.</source>
            <extracomment>Of one: 1 file could not be read; Problems in the sidebar tells why.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>See this photograph larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
