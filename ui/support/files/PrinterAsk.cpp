// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/files/PrinterAsk.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace tallybook {

namespace {

class DialogPrinterAsk final : public PrinterAsk
{
public:
    void toPrint(QWidget *parent, const QString &document,
                 std::function<void(QPrinter &)> print) override
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(document);
        auto *dialog = new QPrintDialog(printer.get(), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // The printer lives as long as the dialog, which paints with it until then.
        QObject::connect(dialog, &QDialog::accepted, parent,
                         [printer, print = std::move(print)] { print(*printer); });
        dialog->open();
    }
};

} // namespace

PrinterAsk &dialogPrinterAsk()
{
    static DialogPrinterAsk ask;
    return ask;
}

} // namespace tallybook
