// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QWidget;

namespace tallybook {
class FixedClock;
class MainWindow;
class OpenBook;
} // namespace tallybook

namespace tallybook::test {

/// Goes through every window and page of the program with the sample book and has each looked at:
/// what must hold for all of them is checked in one place, and a new window has one place to be
/// added to. A step that does not come about fails the running test.
class WindowWalk
{
public:
    /// Called with a window when it is on the screen, and the words for a failure: where it was.
    using Look = std::function<void(QWidget *window, const QString &where)>;

    /// The file dialogs and the clipboard answer by themselves; the settings are those of the test.
    explicit WindowWalk(Look look);
    ~WindowWalk();

    /// The welcome page; after it the sample book is open.
    void openSample();
    /// Each page of a record in every state, each announcement, the form of a vote.
    void pages();
    /// Every other window and dialog, empty and with something in it. The main window stays.
    void windows();

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] OpenBook &book() const;

private:
    void look(QWidget *window, const QString &where);
    template <typename T>
    void lookAndClose(const QString &where);
    void importReview();
    void people();
    void ownRules();
    void resultCheck();
    void archive();

    Look m_look;
    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tallybook::test
