// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ProgramOutput.h"

#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

bool isShellPrompt(QStringView content)
{
    if (content.size() > 2 && (content.startsWith(u"$ ") || content.startsWith(u"% ")))
        return true;
    if (content.startsWith(u"C:\\") && content.contains(u'>'))
        return true;
    // "user@host:~/x$ cmd", "~/x $ find", "[root@host ~]# cmd"
    for (const QStringView mark : {QStringView(u"$ "), QStringView(u"# ")}) {
        const qsizetype at = content.indexOf(mark);
        if (at <= 0 || at > 60)
            continue;
        const QStringView before = content.left(at);
        const qsizetype blanks = before.count(u' ');
        if ((before.contains(u'@') || before.startsWith(u'~') || before.startsWith(u'/'))
            && blanks <= 2) {
            return true;
        }
    }
    return false;
}

/// "[ERROR] …" of a build, "2025-03-04 09:12:44,120 [main] WARN …" of a log.
bool isLogLine(QStringView content)
{
    if (content.startsWith(u"[INFO]") || content.startsWith(u"[ERROR]")
        || content.startsWith(u"[WARNING]") || content.startsWith(u"[DEBUG]")) {
        return true;
    }
    // "WARN  [main] retry +1"
    for (const QStringView level : {QStringView(u"INFO"), QStringView(u"WARN"),
                                    QStringView(u"ERROR"), QStringView(u"DEBUG")}) {
        if (content.startsWith(level) && content.mid(level.size()).startsWith(u' ')
            && content.mid(level.size()).trimmed().startsWith(u'['))
            return true;
    }
    // "[2025/03/04 09:12:44.120, 0] source/server.c:901(main)"
    const bool bracketed = content.startsWith(u'[');
    if (bracketed)
        content = content.mid(1);
    const bool stamped = content.size() > 19 && content.left(4).toInt() > 1970
            && (content[4] == u'-' || content[4] == u'/') && content[13] == u':'
            && content[16] == u':';
    if (bracketed)
        return stamped && content[10] == u' ';
    return stamped
            && containsPhrase(content,
                              {u"INFO", u"WARN", u"WARNING", u"ERROR", u"DEBUG", u"TRACE", u"FATAL",
                               u"SEVERE"});
}

/// What a program printed stands right below the prompt, up to the next blank line.
void markOutputBelow(BodyText &body, int prompt)
{
    for (int i = prompt; i < body.count() && body.isOwn(i); ++i)
        body.classify(i, LineClass::Code);
}

/// A line of a log, and the indented lines below it that belong to the same entry.
void markLogEntry(BodyText &body, int line)
{
    const int indent = body.indent(line);
    body.classify(line, LineClass::Code);
    for (int i = line + 1; i < body.count() && body.isOwn(i) && body.indent(i) > indent; ++i)
        body.classify(i, LineClass::Code);
}

bool isPythonPrompt(QStringView content)
{
    if (!content.startsWith(u">>> ") || content.startsWith(u">>> >"))
        return false;
    const QStringView code = content.mid(4);
    const bool calls = code.contains(u'(') && code.contains(u')');
    const bool assigns = code.contains(u" = ");
    return calls || assigns || code.startsWith(u"import ") || code.startsWith(u"from ");
}

/// ">>> d.cancel()": one call without blanks.
bool isLoneCall(QStringView content)
{
    return isPythonPrompt(content) && content.endsWith(u')') && !content.mid(4).contains(u' ');
}

} // namespace

void markPrompts(BodyText &body)
{
    bool quotes = false;
    for (int i = 0; i < body.count() && !quotes; ++i) {
        const QStringView content = body.content(i);
        quotes = content.startsWith(u"> ") || content.startsWith(u">> ");
    }
    // Where others are quoted ">>>" is the third level, but for a lone call ("d.cancel()").
    const auto isPrompt = [&body, quotes](int line) {
        const QStringView content = body.content(line);
        if (!quotes)
            return isPythonPrompt(content);
        return isLoneCall(content) && (line == 0 || body.isBlank(line - 1));
    };
    for (int i = 0; i < body.count(); ++i) {
        if (body.isOwn(i) && isPrompt(i))
            markOutputBelow(body, i);
    }
}

void markOutput(BodyText &body)
{
    for (int i = 0; i < body.count(); ++i) {
        if (body.isOwn(i) && isShellPrompt(body.content(i)))
            markOutputBelow(body, i);
        else if (body.isOwn(i) && isLogLine(body.content(i)))
            markLogEntry(body, i);
    }
}

} // namespace tallybook
