// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/AnnounceFindings.h"
#include "ui/presenters/CheckWords.h"
#include "ui/presenters/ReasonWords.h"
#include "ui/support/look/ColourScheme.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/look/VotePalette.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/settings/WindowState.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SpokenLabel.h"
#include "ui/support/words/AccountWords.h"
#include "ui/support/words/ActWords.h"
#include "ui/support/words/DateWords.h"
#include "ui/support/words/ErrorWords.h"
#include "ui/support/words/OutcomeWords.h"
#include "ui/support/words/VoteWords.h"

#include <QAccessible>
#include <QAction>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private:
    /// A square of a brush as a screen of so many pixels a point shows it.
    static QImage painted(const QBrush &brush, int ratio)
    {
        QImage picture(QSize(32, 32) * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.fillRect(QRect(0, 0, 32, 32), brush);
        painter.end();
        picture.setDevicePixelRatio(1);
        return picture;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_words"_s);
    }

    void everyErrorSaysWhatHappened()
    {
        QSet<QString> seen;
        for (int code = int(ErrorCode::InvalidArgument); code <= int(ErrorCode::TemplateBroken);
             ++code) {
            const Error error{ErrorCode(code), u"detail"_s, {}};
            const ErrorWords words = ErrorWords::of(error);
            QVERIFY2(words.happened.size() > 8, qPrintable(errorName(error.code)));
            QVERIFY2(!seen.contains(words.happened), qPrintable(words.happened));
            seen.insert(words.happened);
            QVERIFY(ErrorWords::details(error).startsWith(errorName(error.code)));
        }
        QVERIFY(!seen.contains(ErrorWords::of({}).happened));
    }

    void everyFindingOfAnOwnResultHasWords()
    {
        for (int code = 0; code <= int(ResultFindingCode::AccountDoesNotAddUp); ++code) {
            ResultFinding finding;
            finding.code = ResultFindingCode(code);
            finding.args = QStringList{u"2"_s, u"3"_s, u"4"_s};
            const QString words = AnnounceFindings::words(finding);
            QVERIFY2(!words.contains(resultFindingName(finding.code)), qPrintable(words));
            QVERIFY2(words.contains(u' ') && words.endsWith(u'.'), qPrintable(words));
        }
    }

    void toolButtonsShowNoMnemonic()
    {
        QAction action(u"\u5bfc\u5165(&I)\u2026"_s);
        speakPlainly(&action);
        QToolButton button;
        button.setDefaultAction(&action);
        QCOMPARE(button.text(), u"\u5bfc\u5165\u2026"_s);
        QCOMPARE(button.toolTip(), u"\u5bfc\u5165\u2026"_s);
    }

    void labelIsSpokenWithoutItsSigns()
    {
        QCOMPARE(spokenLabel(u"Sou&rce (link):"_s), u"Source (link)"_s);
        QCOMPARE(spokenLabel(u"名称(&N)："_s), u"名称"_s);
        QCOMPARE(spokenLabel(u"&Nom :"_s), u"Nom"_s);
    }

    void errorNamesWhatIsMissing()
    {
        const Error error{ErrorCode::NeedsOverride,
                          {},
                          {u"conversations"_s, u"unsettled:2"_s, u"decisive:0"_s}};
        const QString words = ErrorWords::of(error, u"Closing"_s).sentence();
        QVERIFY(words.startsWith(u"Closing: "_s));
        QVERIFY(words.contains(u"links to the conversations, 2 message"_s));
        QVERIFY(!words.contains(u"decisive"_s));
    }

    void hostileDetailStaysPlain()
    {
        const Error error{ErrorCode::FileNotFound, u"/x\u202Egpj.exe\nnext"_s, {}};
        const QString sentence = ErrorWords::of(error).sentence();
        QVERIFY(!sentence.contains(QChar(0x202E)));
        QVERIFY(!sentence.contains(u'\n'));
        // A percent sign of the data is no place for another argument.
        const Error percent{ErrorCode::FileNotFound, u"%1 %2"_s, {}};
        QVERIFY(ErrorWords::of(percent, u"%2"_s).sentence().contains(u"%1 %2"_s));
    }

    void undoNamesTheAct()
    {
        UndoStep step;
        step.act = u"vote.change"_s;
        step.actArgs = QStringList{u"Bo Lindqvist"_s, u"+1"_s};
        QCOMPARE(ActWords::undo(step).remove(u'&'), u"Undo change Bo Lindqvist's vote"_s);
        step.act = u"import.accept"_s;
        step.actArgs = QStringList{u"12"_s, u"9"_s};
        QVERIFY(ActWords::redo(step).contains(u"12"_s));
        step.act = u"something.new"_s;
        QVERIFY(ActWords::undo(step).contains(u"something.new"_s));
        // An ampersand in a name is no mnemonic.
        step.act = u"voter.add"_s;
        step.actArgs = QStringList{u"R&D"_s};
        QVERIFY(ActWords::undo(step).contains(u"R&&D"_s));
    }

    void everyActOfTheSessionHasWords()
    {
        for (const QString &act :
             {u"project.add"_s,    u"project.change"_s, u"proposal.create"_s, u"proposal.change"_s,
              u"vote.open"_s,      u"vote.close"_s,     u"vote.cancel"_s,     u"vote.extend"_s,
              u"result.sent"_s,    u"vote.add"_s,       u"vote.change"_s,     u"vote.remove"_s,
              u"message.settle"_s, u"voter.add"_s,      u"voter.change"_s,    u"roster.add"_s,
              u"roster.change"_s,  u"roster.remove"_s,  u"roster.import"_s,   u"import.accept"_s,
              u"import.create"_s}) {
            const QString phrase = ActWords::phrase(act, {u"3"_s, u"4"_s});
            QVERIFY2(phrase != act, qPrintable(act));
        }
    }

    void warningsNameWhoseStatusDiffers()
    {
        const auto nameOf = [](const VoterId &id) { return id.value.toUpper(); };
        QCOMPARE(OutcomeWords::warning({WarningCode::RosterLeftDuringVote, {u"a"_s, u"b"_s}},
                                       nameOf),
                 u"Binding at the opening, not at the close: A, B"_s);
        QCOMPARE(OutcomeWords::warning({WarningCode::RosterJoinedDuringVote, {u"c"_s}}, nameOf),
                 u"Binding at the close, not yet at the opening: C"_s);
    }

    void repeatedLinkIsSaidByWhatIsSure()
    {
        ResultFinding finding{
                ResultFindingCode::LinkRepeated, FindingSeverity::Problem, 1, {}, {u"x"_s}};
        QCOMPARE(CheckWords::finding(finding), u"x stands for two different things."_s);
        finding.severity = FindingSeverity::Note;
        QCOMPARE(CheckWords::finding(finding), u"x stands here twice."_s);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << qint64(0) << u"less than a minute"_s;
        QTest::newRow("negative") << qint64(-5) << u"less than a minute"_s;
        QTest::newRow("minutes") << qint64(51 * 60'000) << u"51 minutes"_s;
        QTest::newRow("one hour") << qint64(3'600'000) << u"1 hour"_s;
        QTest::newRow("days and hours") << qint64(51 * 3'600'000) << u"2 days 3 hours"_s;
        QTest::newRow("long") << qint64(10LL * 86'400'000 + 3'600'000) << u"10 days"_s;
    }

    void durations()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, words);
        QCOMPARE(DateWords::duration(ms), words);
    }

    void utcIsUtcInAnyZone()
    {
        const auto at = Timestamp::fromIso(u"2026-08-02T23:30:00+05:45"_s);
        QVERIFY(at);
        QCOMPARE(DateWords::utc(*at), u"2026-08-02 17:45 UTC"_s);
    }

    void voteColoursCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(ColourScheme::Light);
        QTest::newRow("dark") << int(ColourScheme::Dark);
        QTest::newRow("high contrast") << int(ColourScheme::HighContrast);
    }

    void voteColoursCanBeRead()
    {
        QFETCH(int, scheme);
        const QPalette palette = paletteOf(ColourScheme(scheme));
        QCOMPARE(VotePalette::isDark(palette), ColourScheme(scheme) != ColourScheme::Light);
        const double least = ColourScheme(scheme) == ColourScheme::HighContrast ? 7.0 : 4.5;
        const VotePalette votes = VotePalette::of(palette);
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            for (const QPalette::ColorRole ground :
                 {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
                QVERIFY(contrastRatio(votes.of(side), palette.color(ground)) >= 4.5);
        }
        QVERIFY(contrastRatio(mutedText(palette), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrastRatio(mutedText(palette), palette.color(QPalette::Base)) >= 4.5);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
                {QPalette::WindowText, QPalette::Window},
                {QPalette::Text, QPalette::Base},
                {QPalette::ButtonText, QPalette::Button},
                {QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::PlaceholderText, QPalette::Base},
                {QPalette::ToolTipText, QPalette::ToolTipBase},
                {QPalette::Link, QPalette::Base},
        };
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrastRatio(palette.color(text), palette.color(ground)) >= least,
                     qPrintable(QString::number(text)));
        // Told apart without colour: each side has a pattern of its own.
        QList<QImage> patterns;
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            const QImage shape =
                    painted(votes.brush(side), 1).createMaskFromColor(qRgb(255, 255, 255));
            QVERIFY(!patterns.contains(shape));
            patterns.append(shape);
        }
    }

    /// On a screen with twice the pixels a pattern is as coarse to the eye.
    void patternsGrowWithTheScreen()
    {
        const VotePalette votes = VotePalette::of(paletteOf(ColourScheme::Light));
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            const QImage small = painted(votes.brush(side), 1);
            const QImage large = painted(votes.brush(side), 2);
            QCOMPARE(large, small.scaled(large.size()));
        }
    }

    /// A font with ideographs makes no window twice as wide.
    void aLetterIsAsWideAsALetter()
    {
        const QStringList families = QFontDatabase::families();
        for (const QString &family : families) {
            const QFontMetrics metrics{QFont(family)};
            QVERIFY2(letterWidth(metrics) <= metrics.horizontalAdvance(u'x'), qPrintable(family));
        }
    }

    void reasonsHaveWords()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(ReadingReason::InSignature); ++i) {
            const QString sentence = ReasonWords::sentence(ReadingReason(i));
            QVERIFY(sentence.size() > 20 && sentence.endsWith(u'.'));
            QCOMPARE(sentence.count(u". "_s), 0); // one sentence each
            QVERIFY(!sentences.contains(sentence));
            sentences.insert(sentence);
        }
    }

    void schemesHaveNames()
    {
        for (const ColourScheme scheme : {ColourScheme::System, ColourScheme::Light,
                                          ColourScheme::Dark, ColourScheme::HighContrast})
            QCOMPARE(schemeNamed(schemeName(scheme)), scheme);
        QVERIFY(!schemeNamed(u"purple"_s));
    }

    void contrastIsWcags()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void toolTipsAreNoMarkup()
    {
        const QString tip = plainToolTip(u"<img src=file:///x>\n& more"_s);
        QVERIFY(!tip.contains(u"<img"_s));
        QVERIFY(tip.contains(u"&lt;img src=file:///x&gt;<br>&amp; more"_s));
        QCOMPARE(plainToolTip({}), QString());
        // What a screen reader says has neither envelope nor entities.
        QWidget control;
        setPlainToolTip(&control, u"<b>bold</b> & more"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&control);
        QCOMPARE(spoken->text(QAccessible::Description), u"<b>bold</b> & more"_s);
        setPlainToolTip(&control, {});
        QCOMPARE(spoken->text(QAccessible::Description), QString());
        const PlainLabel label(u"<b>x</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void valuesShowHowTheyWereWritten()
    {
        VoteValue value = VoteValue::plusOne();
        QCOMPARE(VoteWords::value(value), u"+1"_s);
        value.written = u"+1"_s;
        QCOMPARE(VoteWords::value(value), u"+1"_s);
        value.written = u"👍"_s;
        QCOMPARE(VoteWords::value(value), u"+1 (“👍”)"_s);
    }

    void peopleWithoutNameAreShownByWhatIsKnown()
    {
        Voter voter;
        QVERIFY(!VoteWords::person(std::nullopt).isEmpty());
        QVERIFY(!VoteWords::person(voter).isEmpty());
        voter.handles = {u"github:octo"_s};
        QCOMPARE(VoteWords::person(voter), u"github:octo"_s);
        voter.addresses = {u"o@example.org"_s};
        QCOMPARE(VoteWords::person(voter), u"o@example.org"_s);
        voter.name = u"Octo\u202E"_s;
        QCOMPARE(VoteWords::person(voter), u"Octo⟨RLO⟩"_s);
    }

    void accountAddsUpInWords()
    {
        QCOMPARE(AccountWords::line(4, {{u"counted"_s, 3}, {u"no-vote"_s, 1}}),
                 u"4 messages read = 3 counted + 1 no vote"_s);
        QCOMPARE(AccountWords::line(5, {{u"call"_s, 1}, {u"result"_s, 1}, {u"duplicate"_s, 3}}),
                 u"5 messages read = 1 call + 1 result or reminder + 3 duplicates"_s);
        QCOMPARE(AccountWords::heap(u"call"_s, 2), u"2 calls"_s);
        QCOMPARE(AccountWords::line(0, {}), QString());
    }

    void recentBooksAreKeptInOrder()
    {
        Settings settings;
        WindowState state(settings);
        for (const QString &old : state.recentBooks())
            state.removeRecentBook(old);
        for (int number = 0; number < WindowState::recentLimit + 2; ++number)
            state.addRecentBook(u"/b%1"_s.arg(number));
        state.addRecentBook(u"/b5"_s);
        QCOMPARE(state.recentBooks().size(), WindowState::recentLimit);
        QCOMPARE(state.lastBook(), u"/b5"_s);
        QCOMPARE(state.recentBooks().count(u"/b5"_s), 1);
        state.removeRecentBook(u"/b5"_s);
        QVERIFY(!state.recentBooks().contains(u"/b5"_s));
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
