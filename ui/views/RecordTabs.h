// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTabWidget;

namespace tallybook {

class AnnouncePage;
class Desk;
class ProposalPage;
class VotesPage;

/// The pages of the record in view. Tab titles count what is on them.
class RecordTabs final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Proposal, Votes, Conversation, Announce, History };
    static constexpr int pages = 5;

    explicit RecordTabs(Desk *desk, QWidget *parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] Page page() const;
    [[nodiscard]] static QString pageName(Page page);

    [[nodiscard]] ProposalPage *proposal() const { return m_proposal; }
    [[nodiscard]] VotesPage *votes() const { return m_votes; }
    [[nodiscard]] AnnouncePage *announce() const { return m_announce; }

Q_SIGNALS:
    /// A page that waited until it was wanted is there now.
    void pageMade(QWidget *page);

private:
    void updateTitles();
    void setCount(Page page, qsizetype count);
    /// Where a person most likely goes on with a record in its state.
    void chooseUsefulPage();

    Desk *m_desk;
    QTabWidget *m_tabs;
    ProposalPage *m_proposal;
    VotesPage *m_votes;
    AnnouncePage *m_announce;
};

} // namespace tallybook
