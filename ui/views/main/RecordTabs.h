// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTabWidget;

namespace tallybook {

class AnnouncePage;
class Desk;
class LazyPage;
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

    /// Pages are made when they are first shown or, here, asked for.
    [[nodiscard]] ProposalPage *proposal() const;
    [[nodiscard]] VotesPage *votes() const { return m_votes; }
    [[nodiscard]] AnnouncePage *announce() const;
    /// The same without making them; nullptr if they are not there yet.
    [[nodiscard]] ProposalPage *madeProposal() const;
    [[nodiscard]] AnnouncePage *madeAnnounce() const;

Q_SIGNALS:
    /// A page that waited until it was wanted is there now, in its place among the others.
    void pageMade(QWidget *page);

private:
    template <typename T>
    [[nodiscard]] LazyPage *lazy(Desk *desk);
    void updateTitles();
    void setCount(Page page, qsizetype count);
    /// Where a person most likely goes on with a record in its state.
    void chooseUsefulPage();

    Desk *m_desk;
    QTabWidget *m_tabs;
    LazyPage *m_proposal;
    VotesPage *m_votes;
    LazyPage *m_announce;
};

} // namespace tallybook
