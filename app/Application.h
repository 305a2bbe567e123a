// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/StallWatch.h"
#include "core/base/Clock.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

class QCommandLineParser;

namespace tallybook {

class MainWindow;
class Settings;
class Workplace;

/// Where the window program is put together: clock, translations, options, the main window.
class Application final
{
public:
    /// `argc` and `argv` must outlive the object, as with QApplication.
    Application(int &argc, char **argv);
    ~Application();

    /// Opens what the options ask for and runs until the last window is closed. Returns the
    /// program's exit code: 1 for options that are not understood.
    [[nodiscard]] int run();

private:
    /// Texts and dates in the chosen language, from the start on.
    void speak(const Settings &settings);
    void defineOptions(QCommandLineParser &parser) const;
    /// The book that the command line names, else the one that was open last if the person wants
    /// that; "" for none.
    [[nodiscard]] static QString bookToOpen(const QStringList &asked, Workplace &place);
    void openWindow(const std::shared_ptr<Workplace> &place, const QString &book);
    void showWhenReady(bool wait);
    void openSample(const std::shared_ptr<Workplace> &place);
    [[nodiscard]] int runScreenshots(const QString &folder);
    /// A fresh sample book of this description, gone on exit. Returns "" and says why on stderr.
    [[nodiscard]] QString freshSample(const Clock &clock, const QString &description);

    StallWatch m_app;
    QTranslator m_qtWords;
    QTranslator m_ownWords;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    QPointer<MainWindow> m_window;
};

} // namespace tallybook
