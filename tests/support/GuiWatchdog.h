// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <functional>

namespace tallybook::test {

/// An application that notices when its thread does not come back to the event loop: the longest
/// single event (a key, a click, a timer, a paint, with all that follows from it at once).
///
/// What is measured is the processor time of the thread, not the clock on the wall: a test that
/// fails because the machine had something else to do proves nothing. So waiting for a disk is not
/// seen; only work is.
class GuiWatchdog final : public QApplication
{
public:
    /// Longer than this a person notices that the window hesitates.
    static constexpr double mostMs = 50;

    struct Turn {
        double ms = 0;
        QString what; ///< receiver and event
    };

    GuiWatchdog(int &argc, char **argv);
    [[nodiscard]] static GuiWatchdog *instance();

    /// Forgets what was; from here on every turn is measured.
    void begin();
    /// A turn that is no event: what a test calls where a person would press a key.
    void during(const QString &what, const std::function<void()> &work);
    [[nodiscard]] Turn longest() const { return m_longest; }
    /// `mostMs` on the machine of tests/bench/README.md, in a release build. A reference that is
    /// measured here, now and at `begin`, tells how much slower this machine is at present; a build
    /// with less optimisation gets half as much again.
    [[nodiscard]] double limitMs() const;
    /// Whether the longest turn was within the limit; says what took so long if not.
    [[nodiscard]] bool wasPrompt(QString *why) const;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void take(double ms, const std::function<QString()> &what);

    Turn m_longest;
    double m_reference = 0;
    int m_depth = 0;
};

} // namespace tallybook::test
