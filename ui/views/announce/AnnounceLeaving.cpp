// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// What leaves the announcements page: copied, saved, handed to the mail program, noted as sent.
#include "core/announce/Announcements.h"
#include "core/announce/MailKinds.h"
#include "core/base/Text.h"
#include "core/session/documents/BookDocument.h"
#include "ui/charts/SummaryPdf.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/files/SaveFile.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/announce/AnnounceKinds.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/announce/PreviewText.h"
#include "ui/views/announce/ResultGate.h"
#include "ui/views/announce/TemplateChoice.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QUrl>

namespace tallybook {

using announce::MailKind;
using namespace Qt::Literals::StringLiterals;

QString AnnouncePage::mailText() const
{
    if (!m_outgoing)
        return {};
    // As in the mail itself, which is never translated.
    return u"To: %1\nSubject: %2\n\n%3"_s.arg(m_outgoing->to.join(u", "_s), m_outgoing->subject,
                                              m_outgoing->body);
}

bool AnnouncePage::isChecked() const
{
    return kind() == Kind::Result || kind() == Kind::Correction;
}

void AnnouncePage::whenLetGo(std::function<void()> act)
{
    if (m_stale)
        write();
    if (!isChecked() || !m_outgoing) {
        act();
        return;
    }
    m_gate->pass([this] { return checkNow(); },
                 [this, act = std::move(act)] {
                     m_notice->clear();
                     act();
                 });
}

std::optional<OwnResultCheck> AnnouncePage::checkNow()
{
    if (m_stale)
        write();
    if (!isChecked() || !m_outgoing)
        return std::nullopt;
    const MailKind mail = kind() == Kind::Result ? MailKind::Result : MailKind::Correction;
    const Result<Record> record = m_desk->session().record(m_desk->currentProposal());
    if (!record) {
        tellError(record.error(), tr("Reading the record"));
        return std::nullopt;
    }
    if (const Status fits = announce::checkMailFits(*record, mail); !fits) {
        tellError(fits.error(), tr("Letting the result go"));
        return std::nullopt;
    }
    return m_gate->check(*record, *m_outgoing, m_templates->source(), mail);
}

void AnnouncePage::copy()
{
    whenLetGo([this] { copyNow(); });
}

void AnnouncePage::copyNow()
{
    if (m_preview->toPlainText().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_outgoing ? m_outgoing->body : m_preview->toPlainText());
    m_desk->say(m_outgoing
                        ? tr("Copied the text of “%1”.").arg(text::visibleLine(m_outgoing->subject))
                        : tr("Copied the summary."));
}

void AnnouncePage::save()
{
    whenLetGo([this] { askWhere(); });
}

void AnnouncePage::askWhere()
{
    const Result<Record> record = m_desk->session().record(m_desk->currentProposal());
    if (!record) {
        tellError(record.error(), tr("Saving"));
        return;
    }
    const Kind what = kind();
    QString filter = tr("Mail draft (*.eml)");
    const QString stem = fileStem(what);
    QString ending = u"eml"_s;
    if (what == Kind::Summary) {
        filter = QStringList{tr("Markdown (*.md)"), tr("Web page (*.html)"),
                             tr("Document with charts (*.pdf)"), tr("Votes as table (*.csv)"),
                             tr("Whole record (*.json)")}
                         .join(u";;"_s);
        ending = u"md"_s;
    }
    m_ask->toSave(
            this, what == Kind::Summary ? tr("Save summary") : tr("Save mail draft"),
            fileNameFor(stem, record->proposal.title, ending), filter,
            [this, what, record = *record](const QString &path) { saveAs(path, what, record); });
}

void AnnouncePage::saveAs(const QString &path, Kind kind, const Record &record)
{
    const Result<QByteArray> bytes = bytesFor(path, kind, record);
    if (!bytes) {
        tellError(bytes.error(), tr("Saving"));
        return;
    }
    if (const Status saved = saveFile(path, *bytes); !saved) {
        tellError(saved.error(), tr("Saving"));
        return;
    }
    m_notice->clear();
    m_desk->say(tr("Saved %1.").arg(text::visibleLine(QFileInfo(path).fileName())));
    if (m_sent->isVisible())
        m_resultId->setFocus();
}

Result<QByteArray> AnnouncePage::bytesFor(const QString &path, Kind kind,
                                          const Record &record) const
{
    if (kind != Kind::Summary) {
        const Result<OutgoingMail> mail = kind == Kind::Result
                ? announce::resultMail(record, m_templates->source())
                : announce::mailOf(record, *mailKindOf(kind), m_reason->text(),
                                   m_templates->source());
        if (!mail)
            return tl::unexpected(mail.error());
        return mail->toEml();
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return summaryPdf(record, m_templates->source());
    if (ending == u"csv")
        return announce::votesCsv(record);
    if (ending == u"json") {
        return recordDocument(m_desk->session(), record.proposal.id)
                .map([](const QJsonObject &json) {
                    return QJsonDocument(json).toJson(QJsonDocument::Indented);
                });
    }
    const Result<QString> summary = ending == u"html" || ending == u"htm"
            ? announce::summaryHtml(record, m_templates->source())
            : announce::summaryMarkdown(record, m_templates->source());
    if (!summary)
        return tl::unexpected(summary.error());
    return summary->toUtf8();
}

void AnnouncePage::openInMailProgram()
{
    whenLetGo([this] { openNow(); });
}

void AnnouncePage::openNow()
{
    if (!m_outgoing)
        return;
    const Result<QByteArray> uri = m_outgoing->toMailto();
    if (!uri && uri.error().code == ErrorCode::TooLarge) {
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("The mail is too long to be handed over as a link, which programs cut. "
                          "Save it as a draft (.eml) and open that, or copy the text."));
        return;
    }
    if (!uri) {
        tellError(uri.error(), tr("Opening the mail program"));
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromEncoded(*uri))) {
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("No mail program answered. Save the mail as a draft (.eml), or copy the "
                          "text."));
    }
}

void AnnouncePage::markSent()
{
    whenLetGo([this] { markSentNow(); });
}

void AnnouncePage::markSentNow()
{
    RecordSession &session = m_desk->session();
    const ProposalId id = m_desk->currentProposal();
    const QString messageId = m_resultId->text().trimmed();
    Status marked;
    QString said = tr("The result is recorded as sent.");
    if (kind() == Kind::Call) {
        marked = session.markCallSent(id, messageId);
        said = tr("The call is recorded as sent; what follows replies to it.");
    } else if (kind() == Kind::Correction) {
        marked = session.markCorrectionSent(id, messageId, m_reason->text());
        said = tr("The correction is recorded as sent; the earlier result stays.");
    } else {
        marked = session.markResultSent(id, messageId);
    }
    if (!marked) {
        tellError(marked.error(), tr("Marking the mail as sent"));
        return;
    }
    m_notice->clear();
    m_resultId->clear();
    m_desk->say(said);
}

void AnnouncePage::tellError(const Error &error, const QString &whatWasTried)
{
    m_notice->tellError(error, whatWasTried);
}

} // namespace tallybook
