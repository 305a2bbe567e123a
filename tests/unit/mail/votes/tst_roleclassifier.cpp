// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/LineClassifier.h"
#include "core/mail/votes/RoleClassifier.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestRoleClassifier : public QObject
{
    Q_OBJECT

private:
    static RoleReading role(const QString &subject, const QString &text, const QString &from,
                            bool formal = true, bool first = false);

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void informalThreads();
    void tagsCountMoreThanWords();
    void comparesAuthors();
};

RoleReading TestRoleClassifier::role(const QString &subject, const QString &text,
                                     const QString &from, bool formal, bool first)
{
    MailMessage message;
    message.subject = subject;
    message.text = text;
    message.from.name = from;
    message.fromRaw = from;
    ThreadContext context;
    context.formal = formal;
    context.first = first;
    context.caller.name = u"Mara Quill"_s;
    BodyText body(text);
    classifyLines(body, message, nullptr);
    return classifyRole(body, message, readSubject(subject), context);
}

void TestRoleClassifier::classifies_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *subject, const char *text, const char *from,
                        const char *wanted) {
        QTest::addRow("%s | %s", subject, text)
                << QString::fromUtf8(subject) << QString::fromUtf8(text) << QString::fromUtf8(from)
                << QString::fromLatin1(wanted);
    };
    row("[VOTE] x", "Please vote.\n[ ] +1\n[ ] -1", "Mara Quill", "call");
    row("Re: [VOTE] x", "+1", "Ola", "discussion");
    row("[RESULT] [VOTE] x", "Passed.", "Mara Quill", "result");
    row("[VOTE][RESULT] x", "+1: a, b", "Mara Quill", "result");
    row("Re: [RESULT] [VOTE] x", "Congratulations!", "Ola", "discussion");
    row("[CANCELED] [VOTE] x", "Fonts.", "Mara Quill", "cancel");
    row("Re: [VOTE] x", "I am cancelling this vote.", "Mara Quill", "cancel");
    row("Re: [VOTE] x", "I don't mind canceling the vote if we can fix it.", "Mara Quill",
        "discussion");
    row("Re: [VOTE] x", "I'm going to conclude this vote.", "Mara Quill", "closing");
    row("Re: [VOTE] x", "By my count we have 4 +1's, so it is approved.", "Mara Quill", "closing");
    row("Re: [VOTE] x", "Still waiting for one vote.", "Mara Quill", "reminder");
    row("Re: [VOTE] x", "Still waiting for one vote.", "Ola", "discussion");
    row("[REMINDER] [VOTE] x", "It ends tomorrow.", "Mara Quill", "reminder");
    row("Build failed in Jenkins: x #1", "-1", "Apache Jenkins Server", "noise");
    row("svn commit: r12 - /x", "+1", "ola@example.org", "noise");
    row("[jira] [Created] (KES-1) x", "+1", "Ola (Jira)", "noise");
}

void TestRoleClassifier::classifies()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, wanted);
    QCOMPARE(messageRoleName(role(subject, text, from).role), wanted);
}

void TestRoleClassifier::informalThreads()
{
    const QString mara = u"Mara Quill"_s;
    QCOMPARE(role(u"Second KES-12"_s, u"Who wants to second this?"_s, mara, false, true).role,
             MessageRole::Call);
    QCOMPARE(role(u"[DISCUSS] x"_s, u"I'd like to hear your thoughts."_s, mara, false, true).role,
             MessageRole::Call);
    QCOMPARE(role(u"Re: Second KES-12"_s, u"ping?"_s, mara, false).role, MessageRole::Reminder);
    QCOMPARE(role(u"Re: Second KES-12"_s, u"merged, thank you"_s, mara, false).role,
             MessageRole::Closing);
    QCOMPARE(role(u"Re: Second KES-12"_s, u"merged, thank you"_s, u"Ola"_s, false).role,
             MessageRole::Discussion);
    // an opening quotes nobody
    QCOMPARE(role(u"[RFC] x"_s, u"> what do you think?\nNothing."_s, mara, false, true).role,
             MessageRole::Discussion);
}

void TestRoleClassifier::tagsCountMoreThanWords()
{
    QVERIFY(role(u"[RESULT] x"_s, u"+1: a"_s, u"Ola"_s).tagged);
    QVERIFY(!role(u"Re: [VOTE] x"_s, u"I close the vote."_s, u"Mara Quill"_s).tagged);
}

void TestRoleClassifier::comparesAuthors()
{
    Author a;
    a.name = u"Ola"_s;
    a.address = u"ola@example.org"_s;
    Author b;
    b.address = u"ola@example.org"_s;
    QVERIFY(sameAuthor(a, b));
    b.address = u"other@example.org"_s;
    QVERIFY(!sameAuthor(a, b));
    b.name = u"OLA"_s;
    QVERIFY(sameAuthor(a, b));
    QVERIFY(!sameAuthor(Author(), Author()));
}

QTEST_GUILESS_MAIN(TestRoleClassifier)
#include "tst_roleclassifier.moc"
