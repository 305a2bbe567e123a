// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QFile>

namespace tallybook {

/// The application, which can write down each event that kept the window's thread from the next one
/// for long: a line "MILLISECONDS<tab>RECEIVER EVENT" in the file that TALLYBOOK_STALLS names.
/// Tests that walk the built program set it; without it nothing is measured.
///
/// What counts is the thread's processor time, not the clock on the wall: so other programs on the
/// machine change nothing.
class StallWatch final : public QApplication
{
public:
    /// Shorter events are not written.
    static constexpr double leastMs = 20;

    StallWatch(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    QFile m_file;
    int m_depth = 0; ///< an event within an event is part of it
};

} // namespace tallybook
