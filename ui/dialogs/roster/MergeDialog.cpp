// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/roster/MergeDialog.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "core/session/acts/VoterMerge.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/FormRow.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A name alone tells two people of one name not apart.
QString withIdentity(const Voter &voter)
{
    const QString name = VoteWords::person(voter);
    const QString identity = !voter.asfId.isEmpty() ? voter.asfId
            : !voter.addresses.isEmpty()            ? voter.addresses.constFirst()
                                                    : voter.handles.value(0);
    return identity.isEmpty() || identity == name
            ? name
            : u"%1 (%2)"_s.arg(name, text::visibleLine(identity));
}

} // namespace

MergeDialog::MergeDialog(Desk *desk, const VoterId &kept, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kept(kept)
    , m_other(new QComboBox(this))
    , m_words(new PlainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"mergePeople"_s);
    setWindowTitle(tr("Merge two people"));
    const RecordSession &session = desk->session();
    auto *stays = new PlainLabel(withIdentity(session.voter(kept).value_or(Voter())), this);
    stays->setWordWrap(true);
    m_other->setObjectName(u"mergeOther"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(36);
    m_other->setPlaceholderText(tr("Choose a person"));
    QList<Voter> people = session.voters();
    std::sort(people.begin(), people.end(), [](const Voter &a, const Voter &b) {
        return QString::localeAwareCompare(VoteWords::person(a), VoteWords::person(b)) < 0;
    });
    for (const Voter &each : std::as_const(people)) {
        if (each.id != kept)
            m_other->addItem(withIdentity(each), each.id.value);
    }
    m_other->setCurrentIndex(-1);
    m_words->setObjectName(u"mergeWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 5);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"merge"_s);
    auto *form = new QFormLayout;
    form->addRow(new PlainLabel(tr("Stays:"), this), stays);
    addFormRow(form, tr("&Is the same person as:"), m_other);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_words, 1);
    column->addWidget(buttons);
    connect(m_other, &QComboBox::currentIndexChanged, this, &MergeDialog::explain);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { (void)merge(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    explain();
    resize(letterWidth(fontMetrics()) * 76, sizeHint().height());
}

VoterId MergeDialog::other() const
{
    return {m_other->currentData().toString()};
}

void MergeDialog::explain()
{
    const RecordSession &session = m_desk->session();
    const auto stays = session.voter(m_kept);
    const auto goes = session.voter(other());
    m_merge->setEnabled(stays && goes && mayBeOnePerson(*stays, *goes));
    if (!stays || !goes) {
        m_words->setText(tr("Choose who else this is. Addresses, handles, roles and votes of both "
                            "will belong to one person."));
        return;
    }
    if (!m_merge->isEnabled()) {
        m_words->setText(
                tr("They have different ASF ids (%1 and %2), and an id belongs to one "
                   "person for good. Correct the id that is wrong first.")
                        .arg(text::visibleLine(stays->asfId), text::visibleLine(goes->asfId)));
        return;
    }
    int votes = 0;
    int records = 0;
    for (const Proposal &proposal : session.proposals()) {
        const QList<VoteEvent> events = session.events(proposal.id);
        const auto theirs =
                std::count_if(events.cbegin(), events.cend(),
                              [&goes](const VoteEvent &vote) { return vote.voterId == goes->id; });
        votes += int(theirs);
        records += theirs > 0 ? 1 : 0;
    }
    QStringList gained;
    const Voter one = mergedVoter(*stays, *goes);
    for (const QString &each : one.addresses + one.handles) {
        if (!stays->addresses.contains(each) && !stays->handles.contains(each))
            gained += text::visibleLine(each);
    }
    QStringList lines{tr("%1 stays; %2 leaves the list of people.")
                              .arg(VoteWords::person(*stays), VoteWords::person(*goes))};
    if (!gained.isEmpty())
        lines += tr("Gained: %1.", "addresses and handles").arg(gained.join(u", "_s));
    lines += votes == 0
            ? tr("No votes move.")
            : tr("%1 in %2 move. Where both voted in one record, the later vote "
                 "replaces the earlier.",
                 "votes, records")
                      .arg(tr("%n vote(s)", nullptr, votes), tr("%n record(s)", nullptr, records));
    lines += tr("One undo takes all of it back.");
    m_words->setText(lines.join(u'\n'));
}

bool MergeDialog::merge()
{
    const Status merged = m_desk->session().mergeVoters(m_kept, other());
    if (!merged) {
        m_desk->report(merged.error(), tr("Merging the people"));
        return false;
    }
    Q_EMIT this->merged(m_kept);
    close();
    return true;
}

} // namespace tallybook
