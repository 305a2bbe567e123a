// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/NameMatch.h"

#include "core/base/Text.h"

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The logins that a person may be known by: handles without their site, local parts of addresses.
QSet<QString> loginsOf(const PersonWords &person)
{
    QSet<QString> logins;
    for (const QString &handle : person.handles) {
        const QString login = handle.mid(handle.indexOf(u':') + 1).toLower();
        if (!login.isEmpty())
            logins.insert(login);
    }
    for (const QString &address : person.addresses) {
        const QString local = address.left(address.indexOf(u'@'));
        if (local.size() >= 3 && !local.contains(u"..."_s))
            logins.insert(local.toLower());
    }
    return logins;
}

QStringList wordsOfName(const QString &plain)
{
    QString spaced;
    for (const QChar c : plain)
        spaced += c.isLetterOrNumber() ? c : QChar(u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

/// One slip of the pen in a word of some length.
bool almostSame(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer < shortestWithSlip || longer > longestWithSlip || std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype front = 0;
    const qsizetype shorter = std::min(a.size(), b.size());
    while (front < shorter && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    const qsizetype rest = longer - front - back;
    // One letter wrong or left out, or two neighbours exchanged.
    return rest <= 1
            || (rest == 2 && a.size() == b.size() && a[front] == b[front + 1]
                && a[front + 1] == b[front]);
}

/// "janedoe", "jdoe" or "janed" for Jane Doe.
QSet<QString> loginForms(const QStringList &words)
{
    QSet<QString> forms;
    if (words.isEmpty())
        return forms;
    forms.insert(words.join(QString()));
    if (words.size() > 1) {
        forms.insert(words.first().left(1) + words.last());
        forms.insert(words.first() + words.last().left(1));
    }
    return forms;
}

int nameStrength(const KnownPerson &a, const KnownPerson &b)
{
    if (a.name.isEmpty() || b.name.isEmpty())
        return 0;
    if (a.name == b.name)
        return 95;
    QStringList left = a.words;
    QStringList right = b.words;
    if (left.join(QString()) == right.join(QString()))
        return 90;
    if (left.size() > right.size())
        left.swap(right);
    // Every word of the shorter name stands in the longer one, as itself, an initial or with a
    // slip.
    int whole = 0;
    QStringList open = right;
    for (const QString &word : std::as_const(left)) {
        qsizetype at = open.indexOf(word);
        if (at < 0) {
            for (qsizetype i = 0; i < open.size() && at < 0; ++i) {
                if (almostSame(word, open[i]))
                    at = i;
            }
        }
        if (at >= 0) {
            ++whole;
            open.removeAt(at);
            continue;
        }
        for (qsizetype i = 0; i < open.size() && at < 0; ++i) {
            if ((word.size() == 1 && open[i].startsWith(word))
                || (open[i].size() == 1 && word.startsWith(open[i])))
                at = i;
        }
        if (at < 0)
            return 0;
        open.removeAt(at);
    }
    if (whole == 0)
        return 0;
    return whole >= 2 ? 80 : weakMatch;
}

} // namespace

QString plainName(const QString &name)
{
    QString folded = text::comparableName(name);
    folded.replace(u'ı', u'i').replace(u'ø', u'o').replace(u'ł', u'l').replace(u'đ', u'd');
    QString plain;
    for (const QChar c : folded.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.simplified();
}

KnownPerson::KnownPerson(const PersonWords &person)
    : name(plainName(person.name))
    , words(wordsOfName(name))
    , addresses(person.addresses)
    , logins(loginsOf(person))
    , loginForms(check::loginForms(words))
{
    for (const QString &login : std::as_const(logins))
        plainLogins.insert(wordsOfName(login).join(QString()));
}

int matchStrength(const KnownPerson &a, const KnownPerson &b)
{
    for (const QString &address : a.addresses) {
        if (!address.isEmpty() && b.addresses.contains(address))
            return exactMatch;
    }
    if (a.logins.intersects(b.logins))
        return exactMatch;
    if (const int byName = nameStrength(a, b); byName > 0)
        return byName;
    if (a.loginForms.intersects(b.plainLogins) || b.loginForms.intersects(a.plainLogins))
        return 70;
    return 0;
}

int matchStrength(const PersonWords &a, const PersonWords &b)
{
    return matchStrength(KnownPerson(a), KnownPerson(b));
}

} // namespace tallybook::check
