// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/announce/AnnouncePage.h"

#include "core/announce/Announcements.h"
#include "core/announce/MailKinds.h"
#include "core/base/Text.h"
#include "ui/presenters/AnnounceFindings.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/widgets/FormRow.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/ErrorWords.h"
#include "ui/views/announce/AnnounceKinds.h"
#include "ui/views/announce/PreviewText.h"
#include "ui/views/announce/ResultGate.h"
#include "ui/views/announce/TemplateChoice.h"
#include "ui/views/tally/LineList.h"

#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tallybook {

using announce::MailKind;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As high as what stands in it, up to so many pixels; then it scrolls.
class ShortScroll final : public QScrollArea
{
public:
    ShortScroll(int most, QWidget *parent)
        : QScrollArea(parent)
        , m_most(most)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool taken = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return taken;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        const int wanted = widget()->isHidden() ? 0 : widget()->heightForWidth(viewport()->width());
        setFixedHeight(qBound(0, wanted, m_most));
    }

    int m_most;
};

QLineEdit *readOnlyLine(QFormLayout *form, const QString &label, const QString &name)
{
    auto *line = new QLineEdit(form->parentWidget());
    line->setReadOnly(true);
    line->setObjectName(name);
    addFormRow(form, label, line);
    return line;
}

} // namespace

AnnouncePage::AnnouncePage(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ask(&dialogFileAsk())
    , m_gate(new ResultGate(desk, this))
    , m_templates(new TemplateChoice(&desk->settings(), this))
    , m_soon(new QTimer(this))
    , m_kinds(new QListWidget(this))
    , m_notice(new NoticeBar(this))
    , m_findings(new LineList(QString(), this))
    , m_headers(new QWidget(this))
    , m_preview(new PreviewText(this))
    , m_copy(new QPushButton(icons::get(u"copy"_s), tr("Cop&y text"), this))
    , m_save(new QPushButton(icons::get(u"save"_s), tr("&Save…"), this))
    , m_mail(new QPushButton(icons::get(u"mail"_s), tr("Open in &mail program"), this))
    , m_sent(new QWidget(this))
    , m_why(new QWidget(this))
    , m_reason(new QLineEdit(m_why))
    , m_sentLabel(new PlainLabel(QString(), m_sent))
    , m_resultId(new QLineEdit(m_sent))
    , m_markSent(new QPushButton(tr("Mark result as se&nt"), m_sent))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    build();
    connect(m_gate, &ResultGate::heldBack, this,
            [this](const QString &why) { m_notice->tell(NoticeBar::Tone::Warning, why); });
    connect(m_preview, &PreviewText::copyAsked, this, &AnnouncePage::copy);
    connect(m_templates, &TemplateChoice::changed, this, &AnnouncePage::schedule);
    connect(m_soon, &QTimer::timeout, this, &AnnouncePage::write);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        m_notice->clear();
        schedule();
    });
    connect(m_copy, &QPushButton::clicked, this, &AnnouncePage::copy);
    connect(m_save, &QPushButton::clicked, this, &AnnouncePage::save);
    connect(m_mail, &QPushButton::clicked, this, &AnnouncePage::openInMailProgram);
    connect(m_markSent, &QPushButton::clicked, this, &AnnouncePage::markSent);
    connect(m_resultId, &QLineEdit::returnPressed, this, &AnnouncePage::markSent);
    connect(desk, &Desk::currentProposalChanged, this, &AnnouncePage::choose);
    connect(desk, &Desk::currentProposalRead, this, &AnnouncePage::choose);
    connect(&desk->session(), &RecordSession::changed, this, &AnnouncePage::follow);
    // Who signs, and by which templates.
    connect(&desk->settings(), &Settings::changed, this, &AnnouncePage::schedule);
    choose();
}

void AnnouncePage::setFileAsk(FileAsk *ask)
{
    m_ask = ask;
    m_templates->setFileAsk(ask);
}

void AnnouncePage::setKind(Kind kind)
{
    m_kinds->setCurrentRow(int(kind));
    if (isVisible())
        write();
}

AnnouncePage::Kind AnnouncePage::kind() const
{
    return Kind(m_kinds->currentRow());
}

void AnnouncePage::build()
{
    m_kinds->setObjectName(u"announcements"_s);
    m_kinds->setAccessibleName(tr("Announcements"));
    m_kinds->addItem(new QListWidgetItem(icons::get(u"vote-open"_s), tr("Call for votes")));
    m_kinds->addItem(new QListWidgetItem(icons::get(u"mail"_s), tr("Reminder")));
    m_kinds->addItem(new QListWidgetItem(icons::get(u"undecided"_s), tr("Extension")));
    m_kinds->addItem(new QListWidgetItem(icons::get(u"mail"_s), tr("Result mail")));
    m_kinds->addItem(new QListWidgetItem(icons::get(u"cancelled"_s), tr("Cancellation")));
    m_kinds->addItem(new QListWidgetItem(icons::get(u"mail"_s), tr("Correction")));
    m_kinds->addItem(new QListWidgetItem(icons::get(u"summary"_s), tr("Decision summary")));
    m_kinds->setResizeMode(QListView::Adjust);
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_kinds);
    m_row->addWidget(buildPreview(), 1);
    arrange();
}

void AnnouncePage::arrange()
{
    // No wider than its words: a mail's lines want the room beside it.
    const int around = letterWidth(fontMetrics()) + 2 * m_kinds->frameWidth();
    const int beside = m_kinds->sizeHintForColumn(0) + around;
    const QMargins margins = m_row->contentsMargins();
    const int inside = width() - margins.left() - margins.right();
    const bool above = inside < beside + m_row->spacing() + m_preview->wholeWidth();
    m_row->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_kinds->setFlow(above ? QListView::LeftToRight : QListView::TopToBottom);
    m_kinds->setWrapping(above);
    // Above, all are in view; a bar that might come would take its room from the columns.
    m_kinds->setVerticalScrollBarPolicy(above ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_kinds->setHorizontalScrollBarPolicy(m_kinds->verticalScrollBarPolicy());
    if (!above) {
        m_kinds->setGridSize({});
        m_kinds->setMinimumHeight(0);
        m_kinds->setMaximumHeight(QWIDGETSIZE_MAX);
        m_kinds->setFixedWidth(beside);
        return;
    }
    m_kinds->setMinimumWidth(0);
    m_kinds->setMaximumWidth(QWIDGETSIZE_MAX);
    // In columns, and as many lines as they need at this width.
    const int room = inside - 2 * m_kinds->frameWidth();
    const int across = qMax(1, room / (beside - 2 * m_kinds->frameWidth()));
    const int lines = (m_kinds->count() + across - 1) / across;
    const QSize cell(room / across, m_kinds->sizeHintForRow(0));
    m_kinds->setGridSize(cell);
    m_kinds->setFixedHeight(lines * cell.height() + 2 * m_kinds->frameWidth());
}

void AnnouncePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget *AnnouncePage::buildPreview()
{
    auto *pane = new QWidget(this);
    m_findings->setObjectName(u"findings"_s);
    auto *findings = new ShortScroll(fontMetrics().lineSpacing() * 9, pane);
    findings->setWidget(m_findings);
    findings->setAccessibleName(tr("What was found when it was checked"));
    auto *form = new QFormLayout(m_headers);
    form->setContentsMargins({});
    m_to = readOnlyLine(form, tr("To:"), u"mailTo"_s);
    m_subject = readOnlyLine(form, tr("Su&bject:"), u"mailSubject"_s);
    m_replyTo = readOnlyLine(form, tr("In reply to:"), u"mailInReplyTo"_s);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("Preview, exactly as it goes out"));
    m_copy->setObjectName(u"copyAnnouncement"_s);
    m_save->setObjectName(u"saveAnnouncement"_s);
    m_mail->setObjectName(u"openInMailProgram"_s);
    m_resultId->setObjectName(u"resultMessageId"_s);
    m_resultId->setPlaceholderText(u"<…@…>"_s);
    m_markSent->setObjectName(u"markResultSent"_s);
    m_sentLabel->setText(tr("Messa&ge-ID of the sent mail:"));
    m_sentLabel->setBuddy(m_resultId);
    m_resultId->setAccessibleName(tr("Message-ID of the sent mail"));
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setAccessibleName(tr("Why the record changed"));
    auto *whyLabel = new PlainLabel(tr("&Why the record changed:"), m_why);
    whyLabel->setBuddy(m_reason);
    auto *whyRow = new QHBoxLayout(m_why);
    whyRow->setContentsMargins({});
    whyRow->addWidget(whyLabel);
    whyRow->addWidget(m_reason, 1);
    connect(m_reason, &QLineEdit::textChanged, this, &AnnouncePage::schedule);

    auto *sentRow = new QHBoxLayout(m_sent);
    sentRow->setContentsMargins({});
    sentRow->addWidget(m_sentLabel);
    sentRow->addWidget(m_resultId, 1);
    sentRow->addWidget(m_markSent);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_mail);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    column->addWidget(findings);
    column->addWidget(m_why);
    column->addWidget(m_headers);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    column->addWidget(m_templates);
    column->addWidget(m_sent);
    return pane;
}

void AnnouncePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        write();
}

void AnnouncePage::follow(const ChangeNotice &notice)
{
    const QString record = notice.entry.changes.proposalId;
    // Acts of no record change people and projects, which every announcement names.
    if (record.isEmpty() || record == m_desk->currentProposal().value)
        schedule();
}

void AnnouncePage::choose()
{
    m_notice->clear();
    m_resultId->clear();
    m_reason->clear();
    const auto record = m_desk->session().proposal(m_desk->currentProposal());
    Kind next = record ? kindFor(record->status) : Kind::Call;
    if (record && record->status == ProposalStatus::ResultSent && !m_desk->isReading()) {
        const auto changes = m_desk->session().changesSinceResult(record->id);
        if (changes && changes->any())
            next = Kind::Correction;
    }
    setKind(next);
    schedule();
}

void AnnouncePage::schedule()
{
    // Writing a mail costs; a hidden page does it when it is shown.
    m_stale = true;
    if (isVisible())
        m_soon->start();
}

void AnnouncePage::write()
{
    m_soon->stop();
    m_stale = false;
    m_outgoing.reset();
    for (QPushButton *button : {m_copy, m_save, m_mail})
        setPlainToolTip(button, {});
    const ProposalId id = m_desk->currentProposal();
    if (id.isNull()) {
        showNothing(tr("Choose a record on the left to see what can be announced about it."));
        return;
    }
    if (m_desk->isReading()) {
        showNothing(tr("Reading the votes…"));
        return;
    }
    const Result<Record> record = m_desk->session().record(id);
    if (!record) {
        showNothing(ErrorWords::of(record.error(), tr("Reading the record")).sentence());
        return;
    }
    const std::optional<MailKind> mail = mailKindOf(kind());
    m_why->setVisible(kind() == Kind::Correction);
    m_templates->setProject(record->project.id, record->project.name);
    const announce::TemplateSource source = m_templates->source();
    if (mail && *mail != MailKind::Result && !announce::checkMailFits(*record, *mail)) {
        showNothing(whyNotYet(*record));
    } else if (mail) {
        // A result may be looked at while the vote is open; the check says that it is none yet.
        showMail(*mail == MailKind::Result
                         ? announce::resultMail(*record, source)
                         : announce::mailOf(*record, *mail, m_reason->text(), source));
        if (*mail == MailKind::Result && !announce::checkMailFits(*record, *mail))
            keepHere();
    } else {
        showSummary(*record);
    }
    showFindings(*record);
    showSentRow(*record);
}

void AnnouncePage::keepHere()
{
    const QString why = tr("A preview: the result goes out when the vote is closed.");
    for (QPushButton *button : {m_copy, m_save, m_mail}) {
        button->setEnabled(false);
        setPlainToolTip(button, why);
    }
}

QString AnnouncePage::whyNotYet(const Record &record) const
{
    switch (kind()) {
    case Kind::Reminder: return tr("A reminder goes out while the vote is open.");
    case Kind::Extension:
        return tr("The vote was not extended. “Extend vote…” in the Vote menu does that.");
    case Kind::Cancel:
        return tr("The vote is not cancelled. “Cancel vote…” in the Vote menu does that.");
    case Kind::Correction:
        return record.decisions.isEmpty()
                ? tr("No result went out yet, so there is nothing to correct.")
                : tr("Nothing changed since the result went out.");
    case Kind::Call:
    case Kind::Result:
    case Kind::Summary: break;
    }
    return {};
}

void AnnouncePage::showSentRow(const Record &record)
{
    const ProposalStatus status = record.proposal.status;
    bool noted = false;
    QString words = tr("Mark result as se&nt");
    if (kind() == Kind::Call) {
        noted = status == ProposalStatus::Open && record.proposal.callMessageId.isEmpty();
        words = tr("Mark call as se&nt");
    } else if (kind() == Kind::Result) {
        noted = status == ProposalStatus::Closed;
    } else if (kind() == Kind::Correction) {
        noted = m_outgoing.has_value();
        words = tr("Mark correction as se&nt");
    }
    m_markSent->setText(words);
    m_sent->setVisible(noted);
    m_markSent->setEnabled(!m_desk->session().isReadOnly());
}

void AnnouncePage::showMail(const Result<OutgoingMail> &mail)
{
    if (!mail) {
        showNothing(ErrorWords::of(mail.error(), tr("Writing the mail")).sentence());
        return;
    }
    m_outgoing = *mail;
    m_headers->show();
    m_to->setText(mail->to.join(u", "_s));
    m_subject->setText(mail->subject);
    m_replyTo->setText(mail->inReplyTo.isEmpty() ? tr("nothing: a new thread") : mail->inReplyTo);
    for (QLineEdit *line : {m_to, m_subject, m_replyTo})
        line->setCursorPosition(0);
    m_preview->setPlainText(mail->body);
    for (QPushButton *button : {m_copy, m_save, m_mail}) {
        button->setEnabled(true);
        setPlainToolTip(button, {});
    }
    m_mail->show();
    m_save->setText(tr("&Save draft (.eml)…"));
}

void AnnouncePage::showSummary(const Record &record)
{
    const Result<QString> summary = announce::summaryMarkdown(record, m_templates->source());
    if (!summary) {
        showNothing(ErrorWords::of(summary.error(), tr("Writing the summary")).sentence());
        return;
    }
    m_headers->hide();
    m_preview->setPlainText(*summary);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_save->setText(tr("&Save summary…"));
    m_mail->hide();
}

QList<Finding> AnnouncePage::checkedFindings(const Record &record, MailKind mail)
{
    if (!m_outgoing)
        return {};
    const OwnResultCheck check = m_gate->check(record, *m_outgoing, m_templates->source(), mail);
    m_preview->setHeldBack(check.holdsBack() || !announce::checkMailFits(record, mail));
    return AnnounceFindings::ofResult(record, check, mail);
}

void AnnouncePage::showFindings(const Record &record)
{
    QList<Finding> findings;
    m_preview->setHeldBack(false);
    // Without a text nothing was checked.
    if (m_preview->toPlainText().isEmpty())
        return;
    switch (kind()) {
    case Kind::Call: findings = AnnounceFindings::ofCall(record); break;
    case Kind::Result: findings = checkedFindings(record, MailKind::Result); break;
    case Kind::Summary: findings = AnnounceFindings::ofSummary(record); break;
    case Kind::Reminder:
    case Kind::Extension:
    case Kind::Cancel:
    case Kind::Correction:
        findings = kind() == Kind::Correction ? checkedFindings(record, MailKind::Correction)
                                              : AnnounceFindings::ofReply(record);
        break;
    }
    QList<LineList::Line> lines;
    for (const Finding &each : std::as_const(findings)) {
        const bool problem = each.severity == Finding::Severity::Problem;
        lines.append({icons::get(problem ? u"error"_s : u"warning"_s),
                      problem ? tr("problem") : tr("note"),
                      each.words,
                      {}});
    }
    if (lines.isEmpty())
        lines.append({icons::get(u"met"_s), tr("checked"), tr("Checked: nothing was found."), {}});
    m_findings->setLines(lines);
}

void AnnouncePage::showNothing(const QString &why)
{
    m_headers->hide();
    m_preview->clear();
    m_preview->setPlaceholderText(why);
    m_findings->setLines({});
    m_sent->hide();
    for (QPushButton *button : {m_copy, m_save, m_mail})
        button->setEnabled(false);
}

} // namespace tallybook
