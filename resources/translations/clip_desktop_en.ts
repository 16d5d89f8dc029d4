<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <location filename="../../clip_desktop/ui/backups.py" />
            <source>Backing up the library</source>
            <translation>Backing up the library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups.py" />
            <source>Restoring a backup</source>
            <translation>Restoring a backup</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/backups.py" />
            <source>The library is as it was when the backup was made. The backup “{name}” takes you back.</source>
            <translation>The library is as it was when the backup was made. The backup “{name}” takes you back.</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Backups of the library</source>
            <translation>Backups of the library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Before an update</source>
            <translation>Before an update</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Before another was restored</source>
            <translation>Before another was restored</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Every day</source>
            <translation>Every day</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>One is made each day.</source>
            <translation>One is made each day.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Put the backup of {made} in the place of the library?</source>
            <translation>Put the backup of {made} in the place of the library?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Restore …</source>
            <translation>Restore …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>The daily backup is switched off.</source>
            <translation>The daily backup is switched off.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>What you said since then is no longer in it. A backup of now is made first, so that you can go back.</source>
            <translation>What you said since then is no longer in it. A backup of now is made first, so that you can go back.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>You asked for it</source>
            <translation>You asked for it</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/backups.py" />
            <source>Your photographs are not in them: only what you said of them, and the index. They lie in “{folder}”.</source>
            <translation>Your photographs are not in them: only what you said of them, and the index. They lie in “{folder}”.</translation>
        </message>
    </context>
    <context>
        <name>CaptionDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>As the file says</source>
            <translation>As the file says</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
            <source>Title and description</source>
            <translation>Title and description</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/caption_dialog.py" />
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
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>above {share}</source>
            <translation>above {share}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>like this</source>
            <translation>like this</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/search/chips.py" />
            <source>not {filter}</source>
            <translation>not {filter}</translation>
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
            <location filename="../../clip_desktop/ui/panels/details_control.py" />
            <source>Tag “{name}”</source>
            <translation>Tag “{name}”</translation>
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Add a tag</source>
            <translation>Add a tag</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Add a tag …</source>
            <translation>Add a tag …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Cannot be reached now.</source>
            <translation>Cannot be reached now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Choose one to see when and where it was taken, and its tags.</source>
            <translation>Choose one to see when and where it was taken, and its tags.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Exposure</source>
            <translation>Exposure</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>File of</source>
            <translation>File of</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>File size</source>
            <translation>File size</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>In {n} places</source>
            <translation>In {n} places</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Lens</source>
            <translation>Lens</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>No file</source>
            <translation>No file</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>No photograph chosen</source>
            <translation>No photograph chosen</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>What you press here is said of all of them.</source>
            <translation>What you press here is said of all of them.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/details.py" />
            <source>With it</source>
            <translation>With it</translation>
        </message>
    </context>
    <context>
        <name>DuplicateRow</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>Look the same</source>
            <translation>Look the same</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>Same content</source>
            <translation>Same content</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>kept: {why}</source>
            <translation>kept: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
            <source>{n} files</source>
            <extracomment>Of one: 1 file</extracomment>
            <translation>
                <numerusform>1 file</numerusform>
                <numerusform>{n} files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/duplicate_row.py" />
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
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Comparing photographs</source>
            <translation>Comparing photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Keeping the best of each</source>
            <translation>Keeping the best of each</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Looking at the copies</source>
            <translation>Looking at the copies</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>Moved {n} files to the trash.</source>
            <extracomment>Of one: Moved 1 file to the trash.</extracomment>
            <translation>
                <numerusform>Moved 1 file to the trash.</numerusform>
                <numerusform>Moved {n} files to the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/duplicates.py" />
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
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Groups of duplicates</source>
            <translation>Groups of duplicates</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Keep the best of each …</source>
            <translation>Keep the best of each …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Keep the best of the chosen …</source>
            <translation>Keep the best of the chosen …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Not duplicates</source>
            <translation>Not duplicates</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/duplicates_page.py" />
            <source>Remember that the photographs of the chosen groups are no duplicates</source>
            <translation>Remember that the photographs of the chosen groups are no duplicates</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <location filename="../../clip_desktop/ui/gallery.py" />
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
            <source>with its raw picture</source>
            <translation>with its raw picture</translation>
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
            <location filename="../../clip_desktop/ui/help.py" />
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help.py" />
            <source>Help and keys</source>
            <translation>Help and keys</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/help.py" />
            <source>Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT licence; the NOTICE file names what it stands on.</source>
            <translation>Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT licence; the NOTICE file names what it stands on.</translation>
        </message>
    </context>
    <context>
        <name>JobsBar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Stop; what is done stays</source>
            <translation>Stop; what is done stays</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>Stopping …</source>
            <translation>Stopping …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>{done} of {total}</source>
            <translation>{done} of {total}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/jobs_bar.py" />
            <source>{n} more to do</source>
            <translation>{n} more to do</translation>
        </message>
    </context>
    <context>
        <name>KeepPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>        with {path}</source>
            <translation>        with {path}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>    goes: {path} ({width} × {height}, {size})</source>
            <translation>    goes: {path} ({width} × {height}, {size})</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Keep the best of each</source>
            <translation>Keep the best of each</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Keep {path}: {why}</source>
            <translation>Keep {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Nothing can go.</source>
            <translation>Nothing can go.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>Stays: {path}: {why}</source>
            <translation>Stays: {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>What would go, and why</source>
            <translation>What would go, and why</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>What you said of the photographs that go is said of those that stay. This can be undone.</source>
            <translation>What you said of the photographs that go is said of those that stay. This can be undone.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/keep_plan.py" />
            <source>{n} files would be moved to the trash</source>
            <extracomment>Of one: 1 file would be moved to the trash</extracomment>
            <translation>
                <numerusform>1 file would be moved to the trash</numerusform>
                <numerusform>{n} files would be moved to the trash</numerusform>
            </translation>
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
            <source>Name</source>
            <translation>Name</translation>
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
            <source>On {after} photographs (now on {before}): {come} would get it, {go} would lose it.</source>
            <translation>On {after} photographs (now on {before}): {come} would get it, {go} would lose it.</translation>
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
            <source>ko: 요트, de: Segeln</source>
            <translation>ko: 요트, de: Segeln</translation>
        </message>
    </context>
    <context>
        <name>LabelModel</name>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/labels/tree.py" />
            <source>Shown from</source>
            <translation>Shown from</translation>
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
        <message>
            <location filename="../../clip_desktop/ui/labels/control.py" />
            <source>“Tag what is new” looks for them.</source>
            <translation>“Tag what is new” looks for them.</translation>
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
    </context>
    <context>
        <name>Marks</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/marks.py" />
            <source>Favourite (F)</source>
            <translation>Favourite (F)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/marks.py" />
            <source>Rate {n} ({n})</source>
            <translation>Rate {n} ({n})</translation>
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
            <source>Move to trash …</source>
            <translation>Move to trash …</translation>
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
            <location filename="../../clip_desktop/ui/places/library.py" />
            <source>All photographs</source>
            <translation>All photographs</translation>
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
            <location filename="../../clip_desktop/ui/places/search.py" />
            <source>Forget this search</source>
            <translation>Forget this search</translation>
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
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Learn from examples, or no longer</source>
            <translation>Learn from examples, or no longer</translation>
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
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>Share what it has learned …</source>
            <translation>Share what it has learned …</translation>
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
            <location filename="../../clip_desktop/ui/places/album.py" />
            <source>{share} are to be right: from {line} on</source>
            <translation>{share} are to be right: from {line} on</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/plan_dialog.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/plan_dialog.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/preferences/dialog.py" />
            <source>As they were at first</source>
            <translation>As they were at first</translation>
        </message>
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
            <source>“{name}” – models …</source>
            <translation>“{name}” – models …</translation>
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
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>A report was written to “{path}”. It stays on this machine.</source>
            <translation>A report was written to “{path}”. It stays on this machine.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Please confirm</source>
            <translation>Please confirm</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/questions.py" />
            <source>This is a fault of the program, not yours. Nothing was lost.</source>
            <translation>This is a fault of the program, not yours. Nothing was lost.</translation>
        </message>
    </context>
    <context>
        <name>QuickLook</name>
        <message>
            <location filename="../../clip_desktop/ui/quick_look.py" />
            <source>This photograph is no longer in the library.</source>
            <translation>This photograph is no longer in the library.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/quick_look.py" />
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
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>A model is a folder with a config and safetensors.</source>
            <translation>A model is a folder with a config and safetensors.</translation>
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
            <location filename="../../clip_desktop/training/recipe.py" />
            <source>A recipe has either `start` or `config`: a model to go on from brings its own shape.</source>
            <translation>A recipe has either `start` or `config`: a model to go on from brings its own shape.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/saved_searches.py" />
            <source>A saved search needs words to search for.</source>
            <translation>A saved search needs words to search for.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>A threshold is a number.</source>
            <translation>A threshold is a number.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/roots.py" />
            <source>Add it as a folder of its own.</source>
            <translation>Add it as a folder of its own.</translation>
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
            <location filename="../../clip_desktop/training/checkpoint.py" />
            <source>Begin again with --again, or choose another folder with --out.</source>
            <translation>Begin again with --again, or choose another folder with --out.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/checkpoint.py" />
            <source>Begin again with --again.</source>
            <translation>Begin again with --again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Bringing back</source>
            <translation>Bringing back</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Check the folder's rights.</source>
            <translation>Check the folder's rights.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Checking the backup</source>
            <translation>Checking the backup</translation>
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
            <location filename="../../clip_desktop/services/searching/history.py" />
            <source>Clear the search history</source>
            <translation>Clear the search history</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <location filename="../../clip_desktop/library/restore.py" />
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
            <location filename="../../clip_desktop/services/duplicates/groups.py" />
            <source>Copies of the same content are duplicates.</source>
            <translation>Copies of the same content are duplicates.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/install.py" />
            <source>Copying</source>
            <translation>Copying</translation>
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
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>Forgetting vectors</source>
            <translation>Forgetting vectors</translation>
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
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Give a folder with a folder of pictures for each class, or a table with the columns path and label.</source>
            <translation>Give a folder with a folder of pictures for each class, or a table with the columns path and label.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>Give a name that ends in .png.</source>
            <translation>Give a name that ends in .png.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Give classes of two pictures or more.</source>
            <translation>Give classes of two pictures or more.</translation>
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
            <location filename="../../clip_desktop/paths.py" />
            <source>Give yourself the right to write there, or choose another with --profile.</source>
            <translation>Give yourself the right to write there, or choose another with --profile.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>HF_HUB_OFFLINE is set; unset it.</source>
            <translation>HF_HUB_OFFLINE is set; unset it.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/indexing.py" />
            <source>Indexing</source>
            <translation>Indexing</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/digest.py" />
            <source>Install the model again.</source>
            <translation>Install the model again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Install “clip-desktop[fast]”, or set engine to auto.</source>
            <translation>Install “clip-desktop[fast]”, or set engine to auto.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/removal.py" />
            <source>It belongs to the program.</source>
            <translation>It belongs to the program.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/volumes.py" />
            <source>It is recognised by its drive and files.</source>
            <translation>It is recognised by its drive and files.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/imaging/walk.py" />
            <source>It may be on a drive not plugged in.</source>
            <translation>It may be on a drive not plugged in.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/photos.py" />
            <source>Its folder may be unplugged.</source>
            <translation>Its folder may be unplugged.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Keeping what is there now</source>
            <translation>Keeping what is there now</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Learning the classes</source>
            <translation>Learning the classes</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/searching/plan.py" />
            <source>Leave some of them out.</source>
            <translation>Leave some of them out.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/training.py" />
            <source>Let it finish, or choose another --out.</source>
            <translation>Let it finish, or choose another --out.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/sets.py" />
            <source>Let its name end in .toml or .csv.</source>
            <translation>Let its name end in .toml or .csv.</translation>
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
            <location filename="../../clip_desktop/services/models/builtin_training.py" />
            <source>MODEL_CARD.md of the built-in model says what it is.</source>
            <translation>MODEL_CARD.md of the built-in model says what it is.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/recovery.py" />
            <source>Make room on the disk and start again; nothing was changed.</source>
            <translation>Make room on the disk and start again; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/checkpoint.py" />
            <source>Make room, then go on.</source>
            <translation>Make room, then go on.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Make room.</source>
            <translation>Make room.</translation>
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
            <location filename="../../clip_desktop/services/files/trash.py" />
            <source>Moving to the trash</source>
            <translation>Moving to the trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/dataset.py" />
            <source>Name a folder of class folders, or a table of captions.</source>
            <translation>Name a folder of class folders, or a table of captions.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <source>Name a new folder.</source>
            <translation>Name a new folder.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>Name a table with the columns path and caption.</source>
            <translation>Name a table with the columns path and caption.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/gallery.py" />
            <location filename="../../clip_desktop/services/files/copying.py" />
            <source>Name another.</source>
            <translation>Name another.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/starting.py" />
            <source>Name the tokenizer that belongs to the model.</source>
            <translation>Name the tokenizer that belongs to the model.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>No class has a picture left to judge the probe by.</source>
            <translation>No class has a picture left to judge the probe by.</translation>
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
            <location filename="../../clip_desktop/library/connection.py" />
            <source>Nothing that was kept is lost; see that the disk has room and is well, and try again.</source>
            <translation>Nothing that was kept is lost; see that the disk has room and is well, and try again.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/fetch.py" />
            <source>Nothing was installed. Start again; if it stays so, do not use this hub.</source>
            <translation>Nothing was installed. Start again; if it stays so, do not use this hub.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>OpenVINO is not installed.</source>
            <translation>OpenVINO is not installed.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/running.py" />
            <source>Preparing</source>
            <translation>Preparing</translation>
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
            <location filename="../../clip_desktop/training/running.py" />
            <source>PyTorch finds no CUDA device here.</source>
            <translation>PyTorch finds no CUDA device here.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/hub/complaints.py" />
            <source>Read and accept the terms on its page, then set HF_TOKEN to your access token.</source>
            <translation>Read and accept the terms on its page, then set HF_TOKEN to your access token.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/texts.py" />
            <source>Reading captions</source>
            <translation>Reading captions</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/indexing/describing.py" />
            <source>Reading metadata</source>
            <translation>Reading metadata</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/encoding.py" />
            <source>Reading pictures</source>
            <translation>Reading pictures</translation>
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
        <message>
            <location filename="../../clip_desktop/training/encoding.py" />
            <source>Reading words</source>
            <translation>Reading words</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/backups.py" />
            <source>Restoring</source>
            <translation>Restoring</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/arranging.py" />
            <source>Say what belongs into the album, as a search: “beach 2019..2021”.</source>
            <translation>Say what belongs into the album, as a search: “beach 2019..2021”.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/folders/scanning.py" />
            <source>Scanning</source>
            <translation>Scanning</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/running.py" />
            <source>Set device to auto or cpu.</source>
            <translation>Set device to auto or cpu.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/engines.py" />
            <source>Set engine to auto.</source>
            <translation>Set engine to auto.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/folder_tagging.py" />
            <location filename="../../clip_desktop/services/labels/tagging.py" />
            <source>Tagging</source>
            <translation>Tagging</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/clip/safetensors_file.py" />
            <source>Take the model's safetensors file instead.</source>
            <translation>Take the model's safetensors file instead.</translation>
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
            <location filename="../../clip_desktop/services/models/training_material.py" />
            <source>The file holds no prompts.</source>
            <translation>The file holds no prompts.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/encoding.py" />
            <source>The model gives vectors that are no numbers; its weights must be damaged.</source>
            <translation>The model gives vectors that are no numbers; its weights must be damaged.</translation>
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
            <location filename="../../clip_desktop/services/labels/heat_pictures.py" />
            <source>The photograph's file is not there now.</source>
            <translation>The photograph's file is not there now.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/albums/sharing.py" />
            <source>The probe in this file is not as long as the model's vectors.</source>
            <translation>The probe in this file is not as long as the model's vectors.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/recipe.py" />
            <source>The recipe locks every part of the model: nothing is left to train.</source>
            <translation>The recipe locks every part of the model: nothing is left to train.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/training.py" />
            <source>The rows held back have other classes than those that are learned from.</source>
            <translation>The rows held back have other classes than those that are learned from.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/demo.py" />
            <source>The sample photographs are not installed here.</source>
            <translation>The sample photographs are not installed here.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/screenshot.py" />
            <source>The window was not ready in time.</source>
            <translation>The window was not ready in time.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/__main__.py" />
            <source>There is no display here, so no window can open.</source>
            <translation>There is no display here, so no window can open.</translation>
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
            <location filename="../../clip_desktop/services/folders/vanished.py" />
            <source>This folder is no longer in the library.</source>
            <translation>This folder is no longer in the library.</translation>
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
            <location filename="../../clip_desktop/services/models/active.py" />
            <source>This model cannot show where in a picture the match lies.</source>
            <translation>This model cannot show where in a picture the match lies.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/models/evaluating.py" />
            <source>This needs pictures of two classes or more.</source>
            <translation>This needs pictures of two classes or more.</translation>
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
            <location filename="../../clip_desktop/ui/viewer/pictures.py" />
            <source>This picture needs more memory than there is.</source>
            <translation>This picture needs more memory than there is.</translation>
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
            <location filename="../../clip_desktop/services/names.py" />
            <source>This text holds characters that cannot be kept.</source>
            <translation>This text holds characters that cannot be kept.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/bridge.py" />
            <location filename="../../clip_desktop/training/trainer.py" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/running.py" />
            <source>Training needs at least two pictures.</source>
            <translation>Training needs at least two pictures.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/tuning.py" />
            <source>Training the text tower</source>
            <translation>Training the text tower</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/training/trainer.py" />
            <source>Try a lower learning_rate, a longer warmup, or precision float32; the last checkpoint is kept.</source>
            <translation>Try a lower learning_rate, a longer warmup, or precision float32; the last checkpoint is kept.</translation>
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
            <location filename="../../clip_desktop/ui/search/pasted.py" />
            <source>What was pasted is no picture that can be read.</source>
            <translation>What was pasted is no picture that can be read.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/services/labels/files.py" />
            <source>Whether a label is enabled is true or false.</source>
            <translation>Whether a label is enabled is true or false.</translation>
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
            <location filename="../../clip_desktop/training/builtin.py" />
            <source>Writing the model</source>
            <translation>Writing the model</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/errors.py" />
            <source>{message} {hint}</source>
            <translation>{message} {hint}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/duplicates.py" />
            <source>{stayed}: {file}: {why}</source>
            <translation>{stayed}: {file}: {why}</translation>
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
            <location filename="../../clip_desktop/services/demo.py" />
            <source>“pip install 'clip-desktop[demo]'” brings them; or add a folder of your own.</source>
            <translation>“pip install 'clip-desktop[demo]'” brings them; or add a folder of your own.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
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
            <source>Follow the folders</source>
            <translation>Follow the folders</translation>
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
            <source>Light or dark, or as the system has it.</source>
            <translation>Light or dark, or as the system has it.</translation>
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
            <source>light</source>
            <translation>light</translation>
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
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Add folder …</source>
            <translation>Add folder …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>All labels …</source>
            <translation>All labels …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>New album …</source>
            <translation>New album …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>New label …</source>
            <translation>New label …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Not found yet</source>
            <translation>Not found yet</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>Saved searches</source>
            <translation>Saved searches</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidebar.py" />
            <source>This folder cannot be reached now. What was found in it is kept.</source>
            <translation>This folder cannot be reached now. What was found in it is kept.</translation>
        </message>
    </context>
    <context>
        <name>SidecarPlanDialog</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source> (new)</source>
            <translation> (new)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>What would be written</source>
            <translation>What would be written</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>Write</source>
            <translation>Write</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>Write what you said to sidecars</source>
            <translation>Write what you said to sidecars</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>{n} cannot be written now.</source>
            <extracomment>Of one: 1 cannot be written now.</extracomment>
            <translation>
                <numerusform>1 cannot be written now.</numerusform>
                <numerusform>{n} cannot be written now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>{n} sidecars would be written. Your photographs are not touched.</source>
            <extracomment>Of one: 1 sidecar would be written. Your photographs are not touched.</extracomment>
            <translation>
                <numerusform>1 sidecar would be written. Your photographs are not touched.</numerusform>
                <numerusform>{n} sidecars would be written. Your photographs are not touched.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
            <source>{path}: its drive is not plugged in</source>
            <translation>{path}: its drive is not plugged in</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/panels/sidecar_plan.py" />
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
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Comparing with the sidecars</source>
            <translation>Comparing with the sidecars</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>No sidecar was written.</source>
            <translation>No sidecar was written.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>The sidecars say everything already.</source>
            <translation>The sidecars say everything already.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Write {n} sidecars</source>
            <extracomment>Of one: Write 1 sidecar</extracomment>
            <translation>
                <numerusform>Write 1 sidecar</numerusform>
                <numerusform>Write {n} sidecars</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Writing sidecars</source>
            <translation>Writing sidecars</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>Wrote {n} sidecars.</source>
            <extracomment>Of one: Wrote 1 sidecar.</extracomment>
            <translation>
                <numerusform>Wrote 1 sidecar.</numerusform>
                <numerusform>Wrote {n} sidecars.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/sidecars.py" />
            <source>{n} sidecars could not be written.</source>
            <extracomment>Of one: 1 sidecar could not be written.</extracomment>
            <translation>
                <numerusform>1 sidecar could not be written.</numerusform>
                <numerusform>{n} sidecars could not be written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>A keyword of the file says so.</source>
            <translation>A keyword of the file says so.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>No, it is not “{name}”</source>
            <translation>No, it is not “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Press to see why</source>
            <translation>Press to see why</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Suggested by the words of the label.</source>
            <translation>Suggested by the words of the label.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Why “{name}”?</source>
            <translation>Why “{name}”?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>Yes, “{name}” is right</source>
            <translation>Yes, “{name}” is right</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>You said so.</source>
            <translation>You said so.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/tag_row.py" />
            <source>yours</source>
            <translation>yours</translation>
        </message>
    </context>
    <context>
        <name>TeachStrip</name>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>All of these</source>
            <translation>All of these</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Belongs from {share} on</source>
            <translation>Belongs from {share} on</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Certainty from which photographs belong</source>
            <translation>Certainty from which photographs belong</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>How sure the album is of the others. Drag the line to where it ends.</source>
            <translation>How sure the album is of the others. Drag the line to where it ends.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>None of these</source>
            <translation>None of these</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Nothing to ask about now</source>
            <translation>Nothing to ask about now</translation>
        </message>
    </context>
    <context>
        <name>Trash</name>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>Move {photographs} to the trash?</source>
            <translation>Move {photographs} to the trash?</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>Nothing was moved to the trash.</source>
            <translation>Nothing was moved to the trash.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>What you said of them is kept for when they come back.</source>
            <translation>What you said of them is kept for when they come back.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>{n} files were not moved to the trash.</source>
            <extracomment>Of one: 1 file was not moved to the trash.</extracomment>
            <translation>
                <numerusform>1 file was not moved to the trash.</numerusform>
                <numerusform>{n} files were not moved to the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/trashing.py" />
            <source>… and {n} more</source>
            <extracomment>Of one: … and 1 more</extracomment>
            <translation>
                <numerusform>… and 1 more</numerusform>
                <numerusform>… and {n} more</numerusform>
            </translation>
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
            <source>Previous (←)</source>
            <translation>Previous (←)</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/viewer/bar.py" />
            <source>Smaller (−)</source>
            <translation>Smaller (−)</translation>
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
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Add a folder with your photographs. They are looked through on this machine, once, and then found by words, tagged, and gathered into albums that you teach by example.</source>
            <translation>Add a folder with your photographs. They are looked through on this machine, once, and then found by words, tagged, and gathered into albums that you teach by example.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Add a folder …</source>
            <translation>Add a folder …</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Find any photograph by what it shows</source>
            <translation>Find any photograph by what it shows</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
            <source>Your files are never changed, and nothing leaves this machine.</source>
            <translation>Your files are never changed, and nothing leaves this machine.</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/welcome.py" />
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
            <source>Sidebar</source>
            <translation>Sidebar</translation>
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
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>Nothing found for certain, {n} maybe; the nearest are shown</source>
            <translation>Nothing found for certain, {n} maybe; the nearest are shown</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>Nothing found; the nearest are shown</source>
            <translation>Nothing found; the nearest are shown</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d MMMM</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} above the line at {share}</source>
            <translation>{n} above the line at {share}</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} maybe</source>
            <translation>{n} maybe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} photographs</source>
            <extracomment>Of one: 1 photograph</extracomment>
            <translation>
                <numerusform>1 photograph</numerusform>
                <numerusform>{n} photographs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/wording.py" />
            <source>{n} relevant</source>
            <translation>{n} relevant</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Adding “{name}”</source>
            <translation>Adding “{name}”</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Looking at what changed</source>
            <translation>Looking at what changed</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Looking through the folder again</source>
            <translation>Looking through the folder again</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Looking through your folders</source>
            <translation>Looking through your folders</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/work.py" />
            <source>Tagging photographs</source>
            <translation>Tagging photographs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/work.py" />
            <source>{n} files are missing now; what you said of them is kept.</source>
            <extracomment>Of one: 1 file is missing now; what you said of it is kept.</extracomment>
            <translation>
                <numerusform>1 file is missing now; what you said of it is kept.</numerusform>
                <numerusform>{n} files are missing now; what you said of them is kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../clip_desktop/ui/work.py" />
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
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>See this photograph larger</source>
            <translation>See this photograph larger</translation>
        </message>
        <message>
            <location filename="../../clip_desktop/ui/panels/teach_strip.py" />
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
    </context>
</TS>
