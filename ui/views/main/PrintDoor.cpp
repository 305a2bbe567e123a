// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/PrintDoor.h"

#include "core/base/Text.h"
#include "ui/charts/SummaryPdf.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/PrinterAsk.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/announce/TemplateChoice.h"

#include <QFontDatabase>
#include <QPrinter>
#include <QTextDocument>

namespace tallybook {

PrintDoor::PrintDoor(Desk *desk, std::function<AnnouncePage *()> announce, QWidget *window)
    : QObject(desk)
    , m_desk(desk)
    , m_announce(std::move(announce))
    , m_window(window)
    , m_ask(&dialogPrinterAsk())
{
}

void PrintDoor::print()
{
    const Result<Record> record = m_desk->session().record(m_desk->currentProposal());
    if (!record) {
        m_desk->report(record.error(), tr("Printing"));
        return;
    }
    const QString title = text::visibleLine(record->proposal.title);
    AnnouncePage *announce = m_announce();
    const QString mail = announce && announce->isVisible() ? announce->mailText() : QString();
    if (!mail.isEmpty()) {
        // Paper leaves the program as a copy does.
        announce->whenLetGo([this, title, mail] { printMail(title, mail); });
        return;
    }
    const announce::TemplateSource source =
            TemplateChoice::sourceFor(m_desk->settings(), record->proposal.projectId);
    m_ask->toPrint(m_window, title, [this, record = *record, source](QPrinter &printer) {
        if (const Status printed = printSummary(record, printer, source); !printed)
            m_desk->report(printed.error(), tr("Printing"));
    });
}

void PrintDoor::printMail(const QString &title, const QString &mail)
{
    m_ask->toPrint(m_window, title, [mail](QPrinter &printer) {
        QTextDocument paper;
        paper.setDefaultFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        paper.setPlainText(mail);
        paper.print(&printer);
    });
}

} // namespace tallybook
