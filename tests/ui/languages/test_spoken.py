"""What services say, in the language of the window."""

from __future__ import annotations

import errno
import pickle
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.errors import UserError, reason_of
from clip_desktop.imaging.opening import known_kind
from clip_desktop.imaging.problems import ImageProblem
from clip_desktop.sentences import Name, say, say_count
from clip_desktop.ui.language import languages
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted, moment, month_of

WORDS = {
    "There is no album “{name}”.": "앨범 “{name}”이(가) 없습니다.",
    "{n:,} files": "파일 {n:,}개",
    "Moved {files}.": "{files} 옮김.",
    "{share:.1f} seconds of “{name}” are left": "“{name}”: {share:.1f}초 남음",
    "Files: {n}": "파일: {n}",
}


class Dictionary(QTranslator):
    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        return WORDS.get(source)  # type: ignore[return-value]  # None is Qt's null: another translator may know it

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def korean(qapp: QApplication) -> Iterator[None]:
    translator = Dictionary()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("ko_KR"))
    yield
    qapp.removeTranslator(translator)


def test_what_is_stated_of_a_model_is_told_by_itself_though_it_fits_a_sentence(qapp: QApplication) -> None:
    text = "EfficientNet-Lite2 and MiniLM-L6 under heads trained on captioned photographs"
    languages.speak(qapp, "ko")
    told, whole = in_language(text), QCoreApplication.translate("Sentences", text)
    languages.speak(qapp, "en")
    assert told == whole != text


def test_without_a_translation_sentences_stay_as_they_are(qapp: QApplication) -> None:
    for sentence in (say_count(1, "1 file", "{n:,} files"), say("No “{name}”", name="{x}"), "a {place} of no sentence"):
        assert in_language(sentence) == sentence


@pytest.mark.usefixtures("korean")
def test_values_go_into_the_translation() -> None:
    assert in_language(say("There is no album “{name}”.", name="Sea {a}")) == "앨범 “Sea {a}”이(가) 없습니다."
    assert in_language(say("Moved {files}.", files=say_count(1204, "1 file", "{n:,} files"))) == "파일 1,204개 옮김."


@pytest.mark.usefixtures("korean")
def test_an_error_is_told_with_what_to_do() -> None:
    error = UserError(say("There is no album “{name}”.", name="Sea"), "What nobody translated.")
    assert in_language(error) == "앨범 “Sea”이(가) 없습니다. What nobody translated."


@pytest.mark.usefixtures("korean")
def test_kept_english_is_told_by_its_template(monkeypatch: pytest.MonkeyPatch) -> None:
    from clip_desktop.ui.language import spoken

    monkeypatch.setattr(spoken, "_patterns", lambda: [(spoken.re.compile(spoken._pattern(t)), t) for t in WORDS])
    assert in_language("There is no album “A “quoted” one”.") == "앨범 “A “quoted” one”이(가) 없습니다."
    assert in_language("3.5 seconds of “x” are left") == "“x”: 3.5초 남음"


def test_problems_kept_in_english_are_told_in_korean(qapp: QApplication) -> None:
    languages.speak(qapp, "ko")
    assert in_language("This file cannot be read: gone.") == "이 파일을 읽을 수 없습니다: gone."
    assert in_language("A text “x” that no sentence fits") == "A text “x” that no sentence fits"
    two = "The XMP of this file was ignored: it is no XML. The EXIF of this file is damaged and was ignored."
    assert in_language(two) == "이 파일의 XMP: 무시했습니다 (XML이 아닙니다). 이 파일의 EXIF가 손상되어 무시했습니다."
    assert in_language("The sidecar was ignored: x. y. Z is new.") == "사이드카: 무시했습니다 (x. y. Z is new)."
    assert counted("Wording", 1, "1 photograph", "{n} photographs") == "사진 1장"
    assert moment("2026-11-26T10:00:00").startswith("2026년 11월 26일")


def test_what_a_file_holds_and_why_the_system_refuses_are_told_in_korean_too(qapp: QApplication) -> None:
    with pytest.raises(ImageProblem) as problem:
        known_kind(b"<!DOCTYPE html><html>")
    refused = say("This file cannot be read: {reason}.", reason=reason_of(OSError(errno.EIO, "")))
    languages.speak(qapp, "ko")
    for one, korean in (
        (problem.value.sentence, "이 파일에는 여기서 읽을 수 있는 이미지가 아니라 웹 페이지이(가) 들어 있습니다."),
        (refused, "이 파일을 읽을 수 없습니다: 입출력 오류."),
        (
            say("This file holds {other}, not a picture that can be read here.", other=say("text")),
            "이 파일에는 여기서 읽을 수 있는 이미지가 아니라 텍스트이(가) 들어 있습니다.",
        ),
    ):
        assert in_language(one) == korean
        assert in_language(str(one)) == korean, "as it was kept"
    assert in_language("There is no album “text”.") == "앨범 “text”이(가) 없습니다."


def test_a_reason_that_came_as_plain_text_is_told_in_korean(qapp: QApplication) -> None:
    reason = "It cannot be reached now."
    languages.speak(qapp, "ko")
    told = in_language(say("Nothing was moved to the trash. {why}", why=reason))
    assert told == "휴지통으로 옮긴 것이 없습니다. 지금 접근할 수 없습니다."
    assert reason in in_language(say("There is no album “{name}”.", name=reason)), "what is quoted is a name"


def test_a_name_that_has_others_is_the_one_of_the_language(qapp: QApplication) -> None:
    named = say("There is already a label “{name}”.", name=Name("sailing", {"ko": "요트"}))
    handed_over = pickle.loads(pickle.dumps(named))
    assert str(named) == "There is already a label “sailing”."
    languages.speak(qapp, "ko")
    assert "“요트”" in in_language(handed_over)
    assert "“sailing”" in in_language(say("There is already a label “{name}”.", name=Name("sailing", {"de": "Segeln"})))


def test_shares_are_written_as_everywhere_in_the_window(qapp: QApplication) -> None:
    between = say("{low:.0%} to {high:.0%}", low=0.5, high=1.0)
    languages.speak(qapp, "en")
    assert in_language(between) == "50 % to 100 %"
    languages.speak(qapp, "ko")
    assert in_language(between) == "50%~100%"


def test_plurals_by_number(qapp: QApplication) -> None:
    assert counted("Wording", 1, "1 photograph", "{n} photographs") == "1 photograph"
    languages.speak(qapp, "en")
    assert counted("Wording", 1, "1 photograph", "{n} photographs") == "1 photograph"
    assert counted("Wording", 1204, "1 photograph", "{n} photographs") == "1,204 photographs"


def test_the_language_is_the_systems_unless_one_is_chosen() -> None:
    german, korean = QLocale("de_DE"), QLocale("ko_KR")
    assert languages.language_of("system", korean) == "ko"
    assert languages.language_of("system", german) == "en"
    assert languages.language_of("ko", german) == "ko"


def test_dates_and_numbers_are_those_of_the_language() -> None:
    assert languages.locale_of("ko", QLocale("de_DE")).bcp47Name().startswith("ko")
    assert languages.locale_of("en", QLocale("en_AU")) == QLocale("en_AU")
    assert languages.locale_of("en", QLocale("de_DE")).language() == QLocale.Language.English


def test_korean_is_spoken_by_qt_too(qapp: QApplication, qtbot: QtBot) -> None:
    languages.speak(qapp, "ko")
    assert languages.spoken() == "ko"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "취소"
    assert "11월" in QLocale().monthName(11)
    languages.speak(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert moment("2026-11-26T10:00:00").startswith("26 ")
    assert month_of(739000)
