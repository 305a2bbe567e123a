// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SessionFixture.h"

#include <QTest>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Stops a test at once: a fixture that could not be made proves nothing.
void require(bool ok, const Error &error)
{
    if (!ok)
        qFatal("fixture: %s %s", qPrintable(errorName(error.code)), qPrintable(error.detail));
}

} // namespace

SessionFixture::SessionFixture()
    : m_clock(*Timestamp::fromIso(u"2026-11-01T12:00:00Z"_s))
{
    auto session = RecordSession::create(path(), m_clock, actor());
    require(session.has_value(), session ? Error() : session.error());
    m_session = std::move(*session);
    Project project;
    project.name = u"Apache Larch"_s;
    project.committee = u"larch"_s;
    project.devList = u"dev@larch.example.org"_s;
    project.chair = u"Ada Voss"_s;
    const auto id = m_session->addProject(project);
    require(id.has_value(), id ? Error() : id.error());
    m_project = *id;
    const auto roster = rosterFromCsv("name,id,addresses,role,from\n"
                                      "Ada Voss,avoss,ada@example.org,chair,2020-01-01\n"
                                      "Bo Lindqvist,bo,bo@example.org,committer,2020-01-01\n"
                                      "Chen Siyuan,siyuan,chen@example.org,pmc,2020-01-01\n"
                                      "Dara Okeefe,dara,dara@example.org,pmc,2020-01-01\n"
                                      "Eli Navarro,eli,eli@example.org,pmc,2020-01-01\n");
    require(roster.has_value(), roster ? Error() : roster.error());
    const Status imported = m_session->importRoster(m_project, *roster);
    require(imported.has_value(), imported ? Error() : imported.error());
}

std::unique_ptr<RecordSession> SessionFixture::reopen() const
{
    auto session = RecordSession::open(path(), m_clock, actor());
    if (!session)
        qFatal("the book of the test cannot be opened again");
    return std::move(*session);
}

QString SessionFixture::path() const
{
    return m_folder.filePath(u"test.tallybook"_s);
}

QString SessionFixture::actor() const
{
    return u"Ada Voss"_s;
}

VoterId SessionFixture::voter(const QString &name) const
{
    for (const Voter &voter : m_session->voters()) {
        if (voter.name == name)
            return voter.id;
    }
    qFatal("fixture: no voter %s", qPrintable(name));
}

ProposalId SessionFixture::draft(const QString &title, bool withConversations)
{
    Proposal proposal;
    proposal.projectId = m_project;
    proposal.title = title;
    proposal.text = u"What is decided."_s;
    proposal.rule = *RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
    if (withConversations) {
        proposal.conversations = {{u"[DISCUSS] "_s + title, u"https://lists.example.org/thread/d"_s,
                                   u"dev@"_s, u"October"_s, u"many"_s}};
        proposal.conversationSummary = u"Nobody objected."_s;
    }
    const auto id = m_session->addProposal(proposal);
    require(id.has_value(), id ? Error() : id.error());
    return *id;
}

ProposalId SessionFixture::openVote(const QString &title)
{
    const ProposalId id = draft(title);
    const Status opened = m_session->openVote(id);
    require(opened.has_value(), opened ? Error() : opened.error());
    return id;
}

VoteEvent SessionFixture::vote(const ProposalId &id, const QString &name,
                               const VoteValue &value) const
{
    VoteEvent event;
    event.proposalId = id;
    event.voterId = voter(name);
    event.value = value;
    event.castAt = Timestamp{m_session->proposal(id)->period.opens->utcMs + 3'600'000, 0};
    return event;
}

ImportPlan SessionFixture::plan(const ProposalId &id, const QByteArray &mail)
{
    const auto input = InputReader::readBytes(mail, u"test.mbox"_s);
    require(input.has_value(), input ? Error() : input.error());
    return planImport(*input, m_session->importContext(id));
}

void SessionFixture::import(const ProposalId &id, const QByteArray &mail)
{
    const Status accepted = m_session->acceptImport(id, plan(id, mail));
    require(accepted.has_value(), accepted ? Error() : accepted.error());
}

} // namespace tallybook::test
