// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/conversation/MessageView.h"

#include <QTest>
#include <QTextBlock>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Classifies by the first character, enough for these tests.
QList<BodyLine> linesOf(const QString &text)
{
    QList<BodyLine> lines;
    int offset = 0;
    for (const QString &line : text.split(u'\n')) {
        const bool quoted = line.startsWith(u'>');
        const LineClass kind = quoted ? LineClass::Quoted
                : line.isEmpty()      ? LineClass::Blank
                                      : LineClass::Own;
        lines.append({offset, int(line.size()), kind, quoted ? 1 : 0});
        offset += int(line.size()) + 1;
    }
    return lines;
}

Evidence evidenceAt(const QString &text, const QString &words)
{
    return {words, 1, int(text.indexOf(words)), int(words.size())};
}

QString markedWords(const MessageText &shown, int index = 0)
{
    const MessageText::Mark mark = shown.marks.at(index);
    return shown.text.mid(mark.start, mark.length);
}

} // namespace

class tst_MessageView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAQuotationAndMarksTheEvidenceBehindIt()
    {
        const QString text = u"> a\n> b\n\n> c\n\n+1 (binding)\nJane"_s;
        const auto shown =
                MessageText::of(text, linesOf(text), {evidenceAt(text, u"+1 (binding)"_s)},
                                MessageText::Quotes::Folded);
        QCOMPARE(shown.foldedLines, 4); // with the blank line inside, not the one behind
        QCOMPARE(markedWords(shown), u"+1 (binding)"_s);
        QVERIFY(!shown.text.contains(u"> a"_s));
        QCOMPARE(shown.looks.size(), shown.text.count(u'\n') + 1);
        QCOMPARE(shown.looks.constFirst(), MessageText::Look::Note);
        QCOMPARE(shown.looks.constLast(), MessageText::Look::Own);
    }

    void unfoldedTextIsTheWholeText()
    {
        const QString text = u"> a\n> b\n> c\n-0\n> d"_s;
        const auto shown = MessageText::of(text, linesOf(text), {evidenceAt(text, u"-0"_s)},
                                           MessageText::Quotes::Shown);
        QCOMPARE(shown.text, text);
        QCOMPARE(shown.foldedLines, 0);
        QCOMPARE(shown.looks.count(MessageText::Look::Dimmed), 4);
        QCOMPARE(markedWords(shown), u"-0"_s);
    }

    void evidenceInsideAQuotationIsNeverHidden()
    {
        const QString text = u"> a\n> b\n> +1\n> c\n> d\n> e"_s;
        const auto shown = MessageText::of(text, linesOf(text), {evidenceAt(text, u"+1"_s)},
                                           MessageText::Quotes::Folded);
        QCOMPARE(markedWords(shown), u"+1"_s);
        QCOMPARE(shown.foldedLines, 3);
    }

    void hostileCharactersAreShownAndMarksStayOnTheirWords()
    {
        const QString text = u"a\u202Eb\u0007 +1\u2028x\uFDD0\n\u202E-1"_s;
        const auto shown =
                MessageText::of(text, {}, {evidenceAt(text, u"+1"_s), evidenceAt(text, u"-1"_s)},
                                MessageText::Quotes::Folded);
        QCOMPARE(markedWords(shown, 0), u"+1"_s);
        QCOMPARE(markedWords(shown, 1), u"-1"_s);
        QVERIFY(shown.text.contains(u"⟨RLO⟩"_s));
        QVERIFY(!shown.text.contains(QChar(0x202E)));
        QVERIFY(!shown.text.contains(QChar(0xFDD0)));
        MessageView view;
        view.setMessage(text, {}, {});
        QCOMPARE(view.document()->blockCount(), 2);
    }

    void markupStaysText()
    {
        const QString text = u"<img src=\"file:///etc/passwd\"><b>+1</b>"_s;
        MessageView view;
        view.setMessage(text, {}, {});
        QCOMPARE(view.toPlainText(), text);
    }

    void hugeTextIsCutButNotTheEvidence()
    {
        QString text;
        for (int i = 0; i < 50'000; ++i)
            text += u"line\n"_s;
        text += u"+1 at the very end\n"_s;
        text += QString(20'000'000, u'x');
        const auto shown = MessageText::of(text, {}, {evidenceAt(text, u"+1 at the very end"_s)},
                                           MessageText::Quotes::Folded);
        QCOMPARE(markedWords(shown), u"+1 at the very end"_s);
        QVERIFY(shown.text.size() < 200'000);
        QVERIFY(shown.text.contains(u"more lines not shown"_s));
        QVERIFY(shown.text.contains(u"more characters"_s));
    }

    void cutNeverSplitsASurrogatePair()
    {
        QString text(MessageText::maximumLineUnits - 1, u'x');
        text += u"😀tail"_s;
        const auto shown = MessageText::of(text, {}, {}, MessageText::Quotes::Folded);
        QVERIFY(shown.text.isValidUtf16());
    }

    void viewMarksAndScrollsToTheEvidence()
    {
        QString text;
        for (int i = 0; i < 300; ++i)
            text += u"line %1\n"_s.arg(i);
        text += u"I'm -0 on this"_s;
        MessageView view;
        view.resize(300, 200);
        view.show();
        view.setMessage(text, {}, {evidenceAt(text, u"-0"_s)});
        QCOMPARE(view.extraSelections().size(), 1);
        const auto selection = view.extraSelections().constFirst();
        QCOMPARE(selection.cursor.selectedText(), u"-0"_s);
        QVERIFY(selection.format.fontUnderline()); // not by colour alone
        QVERIFY(view.viewport()->rect().contains(view.cursorRect(selection.cursor)));
    }

    void quotesCanBeUnfoldedInTheView()
    {
        const QString text = u"> a\n> b\n> c\n+1"_s;
        MessageView view;
        view.setMessage(text, linesOf(text), {});
        QCOMPARE(view.foldedLines(), 3);
        view.setQuotes(MessageText::Quotes::Shown);
        QCOMPARE(view.toPlainText(), text);
    }
};

QTEST_MAIN(tst_MessageView)
#include "tst_messageview.moc"
