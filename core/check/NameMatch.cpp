// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/NameMatch.h"

#include "core/base/Text.h"

#include <QSet>

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
    if (longer < 5 || std::abs(a.size() - b.size()) > 1)
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

int nameStrength(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 95;
    QStringList left = wordsOfName(a);
    QStringList right = wordsOfName(b);
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

int matchStrength(const PersonWords &a, const PersonWords &b)
{
    for (const QString &address : a.addresses) {
        if (!address.isEmpty() && b.addresses.contains(address))
            return exactMatch;
    }
    const QSet<QString> left = loginsOf(a);
    const QSet<QString> right = loginsOf(b);
    if (left.intersects(right))
        return exactMatch;
    const QString nameA = plainName(a.name);
    const QString nameB = plainName(b.name);
    const int byName = nameStrength(nameA, nameB);
    if (byName > 0)
        return byName;
    // "janedoe" or "jdoe" for Jane Doe.
    const auto fitsLogin = [](const QString &name, const QSet<QString> &logins) {
        const QStringList words = wordsOfName(name);
        if (words.isEmpty())
            return false;
        const QString joined = words.join(QString());
        const QString initial = words.first().left(1) + words.last();
        const QString swapped = words.first() + words.last().left(1);
        for (const QString &login : logins) {
            const QString plain = wordsOfName(login).join(QString());
            if (plain == joined || (words.size() > 1 && (plain == initial || plain == swapped)))
                return true;
        }
        return false;
    };
    if (fitsLogin(nameA, right) || fitsLogin(nameB, left))
        return 70;
    return 0;
}

} // namespace tallybook::check
