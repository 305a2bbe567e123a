// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/VoterLabels.h"

#include "core/announce/Words.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "github:chi" -> "chi on GitHub".
QString handleWords(const QString &handle)
{
    const qsizetype colon = handle.indexOf(u':');
    if (colon < 0)
        return shownLine(handle);
    const QString site = handle.first(colon);
    const QString login = shownLine(handle.sliced(colon + 1));
    if (site == u"github"_s)
        return login + u" on GitHub"_s;
    if (site == u"discourse"_s)
        return login + u" on Discourse"_s;
    return u"%1 on %2"_s.arg(login, shownLine(site));
}

/// "ab...@example.org": enough to tell two people apart, not enough to send spam to.
QString shortened(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return shownLine(address);
    return shownLine(address.first(qMin(at, 2)) + u"..."_s + address.sliced(at));
}

QString plainLabel(const Voter &voter)
{
    const QString name = shownLine(voter.name.trimmed());
    QString id = shownLine(voter.asfId);
    if (id.isEmpty() && !voter.handles.isEmpty())
        id = handleWords(voter.handles.first());
    if (!name.isEmpty())
        return id.isEmpty() ? name : u"%1 (%2)"_s.arg(name, id);
    if (!id.isEmpty())
        return id;
    return voter.addresses.isEmpty() ? u"unnamed voter"_s : shortened(voter.addresses.first());
}

} // namespace

VoterLabels::VoterLabels(const Record &record)
{
    QHash<QString, int> uses;
    for (const Voter &voter : record.voters)
        ++uses[plainLabel(voter)];
    QHash<QString, int> given;
    for (const Voter &voter : record.voters) {
        QString label = plainLabel(voter);
        if (uses.value(label) > 1 && !voter.addresses.isEmpty())
            label = u"%1, %2"_s.arg(label, shortened(voter.addresses.first()));
        // Still the same: a number keeps two people two.
        if (const int nth = ++given[label]; nth > 1)
            label += u", no. %1"_s.arg(nth);
        m_labels.insert(voter.id, label);
    }
}

QString VoterLabels::label(const VoterId &id) const
{
    return m_labels.value(id, u"unknown voter"_s);
}

} // namespace tallybook::announce
