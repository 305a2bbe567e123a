// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/people/PersonMatcher.h"

#include "core/base/NameTable.h"
#include "core/base/Text.h"
#include "core/mail/people/Authors.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto matchKindNames = nameTable<MatchKind>({
        {MatchKind::ByAddress, u"by-address"},
        {MatchKind::ByHandle, u"by-handle"},
        {MatchKind::ByShortAddress, u"by-short-address"},
        {MatchKind::ByNameOnly, u"by-name-only"},
        {MatchKind::Ambiguous, u"ambiguous"},
        {MatchKind::New, u"new"},
});

const QString asfDomain = u"@apache.org"_s;

/// An address as the indexes know it. Mail hosts append ".invalid" where they forge a sender.
QString addressKey(QStringView address)
{
    QString key = text::comparableAddress(address);
    if (key.endsWith(".invalid"_L1))
        key.chop(8);
    return key;
}

/// Whether Pony Mail would have shown `full` as `shortened`: same domain, same first letters.
bool fits(const QString &shortened, const QString &full)
{
    if (shortened == full)
        return true;
    const auto at = shortened.lastIndexOf(u'@');
    qsizetype prefix = shortened.indexOf("..."_L1);
    if (prefix < 0)
        prefix = shortened.indexOf(QChar(0x2026));
    const auto fullAt = full.lastIndexOf(u'@');
    if (at < 0 || prefix < 0 || prefix > at || fullAt < prefix)
        return false;
    return QStringView(shortened).mid(at) == QStringView(full).mid(fullAt)
            && QStringView(shortened).left(prefix) == QStringView(full).left(prefix);
}

/// Whether the two names speak against being one person. A missing name says nothing.
bool namesDiffer(QStringView a, QStringView b)
{
    const QString left = text::comparableName(a);
    const QString right = text::comparableName(b);
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

} // namespace

PersonMatcher::PersonMatcher(QList<Voter> voters)
{
    for (const Voter &voter : std::as_const(voters))
        add(voter);
}

void PersonMatcher::add(const Voter &voter)
{
    const int row = int(m_voters.size());
    m_voters.append(voter);
    m_rows.insert(voter.id, row);
    const auto note = [row](QHash<QString, QList<int>> &index, const QString &key) {
        if (!key.isEmpty() && !index[key].contains(row))
            index[key].append(row);
    };
    for (const QString &address : voter.addresses)
        note(m_byAddress, addressKey(address));
    // Everybody with an id can write from it, whether or not the roster lists the address.
    if (!voter.asfId.isEmpty())
        note(m_byAddress, addressKey(voter.asfId + asfDomain));
    for (const QString &handle : voter.handles)
        note(m_byHandle, handle.toLower());
    note(m_byName, text::comparableName(voter.name));
}

const Voter *PersonMatcher::voter(const VoterId &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? nullptr : &m_voters.at(*found);
}

QList<VoterId> PersonMatcher::ids(const QList<int> &rows) const
{
    QList<VoterId> found;
    for (const int row : rows)
        found.append(m_voters.at(row).id);
    return found;
}

PersonMatch PersonMatcher::match(const Author &author) const
{
    const QString address = addressKey(author.address);
    if (author.shortened || isShortened(address)) {
        const PersonMatch byHandle = match(Author{author.name, {}, author.handle, false, false});
        return byHandle.kind == MatchKind::ByHandle ? byHandle : matchShortened(author);
    }

    const QList<int> byAddress = m_byAddress.value(address);
    const QList<int> byHandle = m_byHandle.value(author.handle.toLower());
    if (!byAddress.isEmpty()) {
        QList<int> all = byAddress;
        for (const int row : byHandle) {
            if (!all.contains(row))
                all.append(row);
        }
        if (all.size() > 1)
            return {MatchKind::Ambiguous, ids(all)};
        // The address of a mail that a list re-sent is a guess: the name must not contradict it.
        if (author.munged && namesDiffer(author.name, m_voters.at(all.first()).name))
            return {MatchKind::Ambiguous, ids(all)};
        return {MatchKind::ByAddress, ids(all)};
    }
    if (!byHandle.isEmpty())
        return {byHandle.size() == 1 ? MatchKind::ByHandle : MatchKind::Ambiguous, ids(byHandle)};
    return matchName(author);
}

PersonMatch PersonMatcher::matchShortened(const Author &author) const
{
    const QString shortened = addressKey(author.address);
    QList<int> rows;
    for (auto it = m_byAddress.constBegin(); it != m_byAddress.constEnd(); ++it) {
        if (!fits(shortened, it.key()))
            continue;
        for (const int row : it.value()) {
            if (!rows.contains(row))
                rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return matchName(author);
    // Two letters and a domain fit many people: one fit with another name proves nothing.
    if (rows.size() > 1 || namesDiffer(author.name, m_voters.at(rows.first()).name))
        return {MatchKind::Ambiguous, ids(rows)};
    return {MatchKind::ByShortAddress, ids(rows)};
}

PersonMatch PersonMatcher::matchName(const Author &author) const
{
    const QString name = text::comparableName(author.name);
    const QList<int> rows = name.isEmpty() ? QList<int>() : m_byName.value(name);
    if (rows.isEmpty())
        return {};
    return {rows.size() == 1 ? MatchKind::ByNameOnly : MatchKind::Ambiguous, ids(rows)};
}

Voter PersonMatcher::newVoter(const Author &author)
{
    Voter voter;
    voter.id = VoterId::create();
    voter.name = author.name.simplified();
    const QString address = addressKey(author.address);
    if (!address.isEmpty())
        voter.addresses.append(address);
    if (!author.handle.isEmpty())
        voter.handles.append(author.handle.toLower());
    if (address.endsWith(asfDomain) && !author.shortened && !author.munged && !isShortened(address))
        voter.asfId = address.chopped(asfDomain.size());
    return voter;
}

QString matchKindName(MatchKind kind)
{
    return matchKindNames.name(kind);
}

} // namespace tallybook
