// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/VoteCells.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/Bidi.h"
#include "ui/support/words/DateWords.h"
#include "ui/support/words/VoteWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QVariant VoteCells::voter(VotesModel::Column column, int role) const
{
    if (column == VotesModel::VoterColumn && (role == Qt::DisplayRole))
        return m_row.name;
    if (column == VotesModel::BindingColumn) {
        if (role == Qt::DisplayRole)
            return bindingText();
        if (role == Qt::DecorationRole && m_row.needsAttention())
            return icons::get(u"warning"_s);
    }
    if (role == Qt::AccessibleTextRole) {
        return u"%1: %2"_s.arg(VotesModel::tr("Voter"), m_row.name)
                + (m_row.needsAttention() ? tr(", needs attention") : QString());
    }
    return common(column, role);
}

QVariant VoteCells::event(VotesModel::Column column, int role) const
{
    if (column == VotesModel::VoterColumn && role == Qt::DisplayRole)
        return VoteWords::voteKind(m_event.kind);
    if (column == VotesModel::BindingColumn && role == Qt::DisplayRole)
        return m_event.claim == Claim::Silent ? QString() : VoteWords::claim(m_event.claim);
    return common(column, role);
}

QVariant VoteCells::common(VotesModel::Column column, int role) const
{
    switch (role) {
    case VotesModel::EventIdRole: return m_event.id.value;
    case VotesModel::ValueRole: return m_event.value.canonical();
    case VotesModel::SideRole:
        return m_event.kind == VoteKind::Withdraw ? QVariant() : int(m_event.value.side());
    case VotesModel::SortRole: return sortKey(column);
    case Qt::ToolTipRole: return plainToolTip(toolTip(column));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case VotesModel::VoteColumn:
        return m_event.kind == VoteKind::Withdraw ? tr("withdrawn")
                                                  : isolated(VoteWords::value(m_event.value));
    case VotesModel::CountsColumn: return countsText();
    case VotesModel::WhenColumn: return DateWords::day(m_event.castAt, m_session.clock().now());
    case VotesModel::EvidenceColumn: return evidenceText();
    default: return {};
    }
}

QString VoteCells::bindingText() const
{
    if (!m_row.ballot)
        return m_event.claim == Claim::Silent ? QString() : VoteWords::claim(m_event.claim);
    const Ballot &ballot = *m_row.ballot;
    const QString why = VoteWords::bindingReason(ballot.why, ballot.role);
    if (ballot.claimDiffers) {
        return ballot.binding.value_or(false)
                ? tr("%1, but says non-binding", "why a vote binds").arg(why)
                : tr("%1, but says binding", "why a vote does not bind").arg(why);
    }
    return why;
}

QString VoteCells::countsText() const
{
    if (m_fate == EventFate::Counted && m_event.admission == Admission::Admitted)
        return tr("admitted by hand");
    return VoteWords::fate(m_fate);
}

QString VoteCells::evidenceText() const
{
    if (!m_event.evidence.text.isEmpty())
        return u"“%1”"_s.arg(isolated(text::visibleLine(m_event.evidence.text.left(300))));
    return m_event.messageRow.isNull() ? tr("entered by hand") : QString();
}

QString VoteCells::toolTip(VotesModel::Column column) const
{
    switch (column) {
    case VotesModel::VoterColumn:
        return m_row.address.isEmpty() ? m_row.name : m_row.name + u'\n' + m_row.address;
    case VotesModel::VoteColumn: return VoteWords::grade(m_event.grade);
    case VotesModel::BindingColumn:
        return m_event.bindingReason.isEmpty() ? bindingText() : m_event.bindingReason;
    case VotesModel::CountsColumn: return m_event.admissionReason;
    case VotesModel::WhenColumn:
        return tr("%1 (%2)", "local time, UTC")
                .arg(DateWords::dateTime(m_event.castAt), DateWords::utc(m_event.castAt));
    case VotesModel::EvidenceColumn: return m_event.evidence.text.left(2000);
    }
    return {};
}

QVariant VoteCells::sortKey(VotesModel::Column column) const
{
    switch (column) {
    case VotesModel::VoterColumn: return m_row.name;
    case VotesModel::VoteColumn: return m_event.value.hundredths;
    case VotesModel::BindingColumn:
        return m_row.ballot ? (m_row.ballot->binding.value_or(false) ? 0 : 1) : 2;
    case VotesModel::CountsColumn: return int(m_fate);
    case VotesModel::WhenColumn: return m_event.castAt.utcMs;
    case VotesModel::EvidenceColumn: return evidenceText();
    }
    return {};
}

} // namespace tallybook
