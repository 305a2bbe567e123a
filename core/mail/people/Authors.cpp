// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/people/Authors.h"

#include "core/base/Text.h"

#include <array>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Addresses that a mirror writes from; the person is never one of these.
bool isMirrorAddress(QStringView address)
{
    return address == u"git@apache.org" || address == u"gitbox@apache.org"
            || address == u"notifications@github.com" || address == u"noreply@github.com";
}

/// "X" of "X via dev", "'X' via dev", "X (via GitHub)" and "X via GitHub"; "" for other names.
QString nameBeforeVia(const QString &name)
{
    qsizetype via = name.lastIndexOf(u" via ");
    if (via < 0)
        via = name.lastIndexOf(u" (via ");
    if (via <= 0)
        return {};
    QString before = name.left(via).trimmed();
    if (before.size() > 2 && before.startsWith(u'\'') && before.endsWith(u'\''))
        before = before.mid(1, before.size() - 2).trimmed();
    return before;
}

/// Whether "X via dev" stands before dev@…: the address is the list's even without list headers.
bool isNamedAfterList(const Mailbox &box)
{
    const qsizetype via = box.name.lastIndexOf(u" via ");
    if (via < 0)
        return false;
    const QStringView list = QStringView(box.name).sliced(via + 5).trimmed();
    const QStringView local = QStringView(box.address).first(box.address.indexOf(u'@') + 1);
    return !local.isEmpty() && local.chopped(1).compare(list, Qt::CaseInsensitive) == 0;
}

bool saysGitHub(const QString &name)
{
    return name.endsWith(u"(via GitHub)", Qt::CaseInsensitive)
            || name.endsWith(u" via GitHub", Qt::CaseInsensitive);
}

/// The first word of a line of the form "octo commented on …", "octo opened a new pull request".
QString loginBeforeVerb(QStringView line)
{
    static constexpr std::array<QStringView, 10> verbs = {
            u"commented", u"opened",  u"closed",   u"edited",  u"reviewed",
            u"merged",    u"created", u"approved", u"removed", u"deleted"};
    line = line.trimmed();
    const qsizetype blank = line.indexOf(u' ');
    if (blank <= 0)
        return {};
    const QStringView rest = line.sliced(blank + 1);
    for (const QStringView verb : verbs) {
        if (rest.startsWith(verb)
            && (rest.size() == verb.size() || rest[verb.size()] == u' '
                || rest[verb.size()] == u':'))
            return githubHandle(line.first(blank)).isEmpty() ? QString()
                                                             : line.first(blank).toString();
    }
    return {};
}

/// The login in a mirror's subject: "[GitHub] [proj] octo commented on issue #1: …".
QString loginFromSubject(QStringView subject)
{
    QStringView rest = subject.trimmed();
    while (rest.startsWith(u"Re:", Qt::CaseInsensitive))
        rest = rest.sliced(3).trimmed();
    while (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0)
            return {};
        rest = rest.sliced(end + 1).trimmed();
    }
    return loginBeforeVerb(rest);
}

Author mirrorAuthor(const HeaderBlock &headers, const Mailbox &from, const QString &subject,
                    const QString &text)
{
    Author author;
    QString login = QString::fromUtf8(headers.value("X-GitHub-Sender"));
    if (saysGitHub(from.name)) {
        author.name = nameBeforeVia(from.name);
        if (login.isEmpty())
            login = author.name;
    } else {
        if (login.isEmpty())
            login = loginFromSubject(subject);
        if (login.isEmpty())
            login = loginBeforeVerb(QStringView(text).trimmed().split(u'\n').value(0));
        // GitHub's own mails carry the display name, which is a login only for those without one.
        const bool isProgram = from.name.compare(u"GitBox", Qt::CaseInsensitive) == 0;
        author.name = isProgram ? login : from.name;
        if (login.isEmpty() && !isProgram)
            login = from.name;
    }
    author.handle = githubHandle(login);
    author.munged = author.handle.isEmpty();
    return author;
}

/// Whether the address is the list's: named by List-Post or List-Id, or standing in To or Cc.
bool isListAddress(const HeaderBlock &headers, const QString &address)
{
    if (address.isEmpty())
        return false;
    if (QString::fromUtf8(headers.value("List-Post")).toLower().contains(u"mailto:"_s + address))
        return true;
    const QString list = QString::fromUtf8(headers.value("List-Id")).toLower();
    const QString dotted = QString(address).replace(u'@', u'.');
    return list.contains(dotted);
}

Author mungedAuthor(const HeaderBlock &headers, const QString &name, const QString &listAddress)
{
    Author author;
    author.name = name;
    author.munged = true;
    const auto usable = [&](const QString &address) {
        return !address.isEmpty() && address != listAddress && !isListAddress(headers, address);
    };
    // Kept by the list itself, these name the author and nobody else.
    for (const char *field : {"X-Original-From", "X-MailFrom", "X-Original-Sender"}) {
        const QList<Mailbox> boxes = parseMailboxes(headers.value(field));
        if (boxes.size() == 1 && usable(boxes.first().address)) {
            author.address = boxes.first().address;
            return author;
        }
    }
    const QString wanted = text::comparableName(name);
    for (const char *field : {"Reply-To", "Cc"}) {
        const QList<Mailbox> boxes = parseMailboxes(headers.value(field));
        for (const Mailbox &box : boxes) {
            // A Cc holds other people too: only the same name, or an address as the name, is
            // theirs.
            if (usable(box.address)
                && (text::comparableName(box.name) == wanted || box.address == wanted)) {
                author.address = box.address;
                return author;
            }
        }
        if (QLatin1StringView(field) == "Reply-To"_L1) {
            QStringList others;
            for (const Mailbox &box : boxes) {
                if (usable(box.address))
                    others.append(box.address);
            }
            if (others.size() == 1 && boxes.size() == 1) {
                author.address = others.first();
                return author;
            }
        }
    }
    const QString nameAsAddress = plainAddress(name);
    if (usable(nameAsAddress))
        author.address = nameAsAddress;
    return author;
}

} // namespace

bool isFromList(const HeaderBlock &headers)
{
    const Mailbox from = parseMailboxes(headers.value("From")).value(0);
    if (isMirrorAddress(from.address))
        return false;
    return isListAddress(headers, from.address)
            || (!nameBeforeVia(from.name).isEmpty() && isNamedAfterList(from));
}

QString githubHandle(QStringView login)
{
    QStringView plain = login.trimmed();
    if (plain.startsWith(u'@'))
        plain = plain.sliced(1);
    if (plain.endsWith(u"[bot]"))
        plain.chop(5);
    if (plain.isEmpty() || plain.size() > 39 || plain.front() == u'-')
        return {};
    for (const QChar c : plain) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (!letter && !(c >= u'0' && c <= u'9') && c != u'-' && c != u'_')
            return {};
    }
    return u"github:"_s + plain.toString().toLower();
}

bool isShortened(QStringView address)
{
    return address.contains(u"...@") || address.contains(u"\u2026@");
}

Author authorOfMailbox(const Mailbox &mailbox)
{
    Author author;
    author.name = mailbox.name;
    if (isMirrorAddress(mailbox.address)) {
        const QString login = saysGitHub(mailbox.name) ? nameBeforeVia(mailbox.name) : QString();
        author.name = login.isEmpty() ? mailbox.name : login;
        author.handle = githubHandle(author.name);
        author.munged = author.handle.isEmpty();
        return author;
    }
    author.address = mailbox.address;
    author.shortened = isShortened(mailbox.address);
    return author;
}

Author authorOf(const HeaderBlock &headers, const QString &subject, const QString &text)
{
    QList<Mailbox> from = parseMailboxes(headers.value("From"));
    if (from.isEmpty())
        from = parseMailboxes(headers.value("Sender"));
    if (from.isEmpty())
        return {};
    const Mailbox &first = from.first();
    // The name alone ("octo (via GitHub)") proves nothing: anybody can write it.
    if (isMirrorAddress(first.address))
        return mirrorAuthor(headers, first, subject, text);
    if (isFromList(headers)) {
        const QString before = nameBeforeVia(first.name);
        return mungedAuthor(headers, before.isEmpty() ? first.name : before, first.address);
    }
    return authorOfMailbox(first);
}

} // namespace tallybook
