// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace tallybook {

class AnnouncePage;
class Desk;
class PrinterAsk;

/// Prints what is in view: on the Announce page the mail that stands there; everywhere else the
/// decision summary of the record with its charts. A result mail that its check holds back is not
/// printed without a reason, either.
class PrintDoor final : public QObject
{
    Q_OBJECT

public:
    /// `announce` gives the Announce page, nullptr while nobody has opened it. All must outlive the
    /// object.
    PrintDoor(Desk *desk, std::function<AnnouncePage *()> announce, QWidget *window);

    /// The program's dialog unless a test gives another; must outlive the object.
    void setPrinterAsk(PrinterAsk *ask) { m_ask = ask; }
    void print();

private:
    void printMail(const QString &title, const QString &mail);

    Desk *m_desk;
    std::function<AnnouncePage *()> m_announce;
    QWidget *m_window;
    PrinterAsk *m_ask;
};

} // namespace tallybook
