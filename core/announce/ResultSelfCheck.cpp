// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/ResultSelfCheck.h"

#include "core/announce/VoterLabels.h"
#include "core/announce/Words.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;

/// Without any blanks: wrapping puts line breaks where there were blanks, or none.
QString squeezed(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

/// One "- …" line with those that continue it.
struct Entry {
    QString text;
    int line = 0;
    QString group; ///< "Binding", "Non-binding", "Binding status unknown"
};

struct Section {
    QString side; ///< "+1", "0", "-1"
    QString heading;
    int line = 0;
    int stated = 0;
    int statedBinding = 0;
    QList<Entry> entries;
};

QList<Section> sectionsOf(const QString &body)
{
    static const QRegularExpression heading(
            u"^([+-]1|0) \\((\\d{1,9}) votes?, (\\d{1,9}) binding\\)$"_s);
    static const QRegularExpression group(u"^(Binding|Non-binding|Binding status unknown):$"_s);
    QList<Section> sections;
    bool inside = false;
    QString currentGroup;
    int number = 0;
    for (const QString &line : body.split(u'\n')) {
        ++number;
        if (const auto match = heading.match(line); match.hasMatch()) {
            sections += Section{match.captured(1),         line, number, match.captured(2).toInt(),
                                match.captured(3).toInt(), {}};
            inside = true;
            currentGroup.clear();
        } else if (line.isEmpty()) {
            inside = false;
        } else if (inside && group.match(line).hasMatch()) {
            currentGroup = line.chopped(1);
        } else if (inside && line.startsWith(u"- "_s)) {
            sections.last().entries += Entry{line.sliced(2), number, currentGroup};
        } else if (inside && line.startsWith(u"  "_s) && !sections.last().entries.isEmpty()) {
            sections.last().entries.last().text += line;
        }
    }
    return sections;
}

QString groupOf(const Ballot &ballot)
{
    if (!ballot.binding)
        return u"Binding status unknown"_s;
    return *ballot.binding ? u"Binding"_s : u"Non-binding"_s;
}

/// What is wrong with a ballot that stands in the group of others.
Code groupCode(const Ballot &ballot)
{
    if (!ballot.binding)
        return Code::BindingMarkInconsistent;
    return *ballot.binding ? Code::BindingNotMarked : Code::BindingNotOnRoster;
}

class Check
{
public:
    Check(const QString &body, const Record &record)
        : m_body(body)
        , m_record(record)
    {
    }

    QList<ResultFinding> run()
    {
        if (m_record.evaluation.outcome.verdict == Verdict::Undecided)
            add(Code::NotClosed);
        checkVerdict();
        checkSections();
        checkVoters();
        checkContinuation();
        checkAccount();
        return m_findings;
    }

private:
    void add(Code code, int line = 0, const QString &text = {}, const QStringList &args = {})
    {
        const bool open = code == Code::NotClosed;
        m_findings += ResultFinding{code, open ? FindingSeverity::Note : FindingSeverity::Problem,
                                    line, text, args};
    }

    void checkVerdict()
    {
        static const QRegularExpression sentence(
                u"with (\\d+) \\+1 votes? \\((\\d+) binding[^)]*\\), (\\d+) abstentions? "
                "\\((\\d+) binding[^)]*\\) and (\\d+) -1 votes? \\((\\d+) binding"_s);
        const auto match = sentence.match(m_body.simplified());
        if (!match.hasMatch())
            return add(Code::VerdictWithoutNumbers);
        const SideCounts all = m_record.evaluation.tally.all();
        const SideCounts &binding = m_record.evaluation.tally.binding;
        const QList<int> expected = {all.forVotes,    binding.forVotes, all.abstain,
                                     binding.abstain, all.against,      binding.against};
        for (int i = 0; i < expected.size(); ++i) {
            // Every second number is of the binding votes.
            if (match.captured(i + 1).toInt() != expected.at(i))
                return add(i % 2 == 0 ? Code::CountMismatch : Code::BindingCountMismatch, 0,
                           match.captured());
        }
    }

    void checkSections()
    {
        QMap<QString, int> seen;
        for (const Section &section : sectionsOf(m_body)) {
            if (++seen[section.side] > 1)
                add(Code::SectionTwice, section.line, section.heading);
            const qsizetype binding =
                    std::ranges::count_if(section.entries, [](const Entry &entry) {
                        return entry.group == u"Binding"_s;
                    });
            const VoteSideFlag side = section.side == u"+1"_s ? VoteSideFlag::For
                    : section.side == u"0"_s                  ? VoteSideFlag::Abstain
                                                              : VoteSideFlag::Against;
            if (section.stated != section.entries.size()
                || section.stated != m_record.evaluation.tally.all().of(side))
                add(Code::CountMismatch, section.line, section.heading);
            if (section.statedBinding != binding
                || section.statedBinding != m_record.evaluation.tally.binding.of(side))
                add(Code::BindingCountMismatch, section.line, section.heading);
            m_sections += section;
        }
        for (const QString &side : {u"+1"_s, u"0"_s, u"-1"_s}) {
            if (!seen.contains(side))
                add(Code::SectionMissing, 0, side);
        }
    }

    /// Whose entry it is: the longest label that the entry begins with, up to "; " or the end.
    [[nodiscard]] QString labelOf(const Entry &entry, const QMap<QString, const Ballot *> &byLabel)
    {
        const QString text = squeezed(entry.text);
        for (qsizetype end = text.size(); end > 0; end = text.lastIndexOf(u';', end - 1)) {
            if (const QString label = text.first(end); byLabel.contains(label))
                return label;
        }
        return {};
    }

    void checkVoters()
    {
        const VoterLabels labels(m_record);
        QMap<QString, const Ballot *> byLabel;
        for (const Ballot &ballot : m_record.evaluation.box.ballots)
            byLabel.insert(squeezed(labels.label(ballot.voterId)), &ballot);
        QMap<QString, int> listed;
        for (const Section &section : std::as_const(m_sections)) {
            for (const Entry &entry : section.entries) {
                const QString label = labelOf(entry, byLabel);
                const Ballot *ballot = byLabel.value(label);
                if (!ballot)
                    add(Code::VoterNotInThread, entry.line, entry.text, {entry.text});
                else if (++listed[label] > 1)
                    add(Code::NameTwice, entry.line, entry.text, {entry.text});
                else if (sideWords(ballot->value.side()) != section.side)
                    add(Code::ValueDiffers, entry.line, entry.text,
                        {entry.text, section.side, ballot->value.canonical()});
                else if (groupOf(*ballot) != entry.group)
                    add(groupCode(*ballot), entry.line, entry.text, {entry.text});
            }
        }
        for (const Ballot &ballot : m_record.evaluation.box.ballots) {
            const QString label = labels.label(ballot.voterId);
            if (!listed.contains(squeezed(label)))
                add(Code::VoteMissing, 0, label, {label, ballot.value.canonical()});
        }
    }

    void checkContinuation()
    {
        const bool failed = m_record.proposal.kind == ProposalKind::CodebaseReplacement
                && m_record.evaluation.outcome.verdict == Verdict::Rejected;
        if (failed && !squeezed(m_body).contains(squeezed(failureWords(m_record.proposal))))
            add(Code::ContinuationMissing, 0, failureWords(m_record.proposal));
    }

    void checkAccount()
    {
        int sum = 0;
        for (const AccountLine &line : m_record.account)
            sum += line.count;
        if (sum != m_record.messagesRead)
            add(Code::AccountDoesNotAddUp, 0, accountWords(m_record));
    }

    const QString &m_body;
    const Record &m_record;
    QList<Section> m_sections;
    QList<ResultFinding> m_findings;
};

} // namespace

QList<ResultFinding> checkOwnResult(const QString &body, const Record &record)
{
    return Check(body, record).run();
}

} // namespace tallybook::announce
