// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace tallybook {

/// Asks a person for a printer. A seam as FileAsk: the program opens a dialog, tests answer at
/// once. `print` is called only if a printer was chosen.
class PrinterAsk
{
public:
    virtual ~PrinterAsk() = default;

    /// `document` names the job in the printer's queue.
    virtual void toPrint(QWidget *parent, const QString &document,
                         std::function<void(QPrinter &printer)> print) = 0;
};

/// The program's way: the system's print dialog, without a nested event loop.
[[nodiscard]] PrinterAsk &dialogPrinterAsk();

} // namespace tallybook
