// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/Application.h"

#include "app/Screenshots.h"
#include "core/session/book/SampleBook.h"
#include "ui/support/book/Workplace.h"
#include "ui/support/look/ColourScheme.h"
#include "ui/support/look/Icons.h"
#include "ui/support/settings/WindowState.h"
#include "ui/support/words/Language.h"
#include "ui/support/words/PseudoWords.h"
#include "ui/views/main/MainWindow.h"

#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whom the history names: the person's name of this account.
QString accountName()
{
    for (const char *variable : {"TALLYBOOK_ACTOR", "USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"unknown"_s;
}

/// How long a window waits for its book before it is shown without: somebody who starts a program
/// wants to see that it does.
constexpr int longestWaitMs = 250;

} // namespace

Application::Application(int &argc, char **argv)
    : m_app(argc, argv)
{
    QApplication::setApplicationName(u"Tallybook"_s);
    QApplication::setOrganizationName(u"Tallybook"_s);
    QApplication::setOrganizationDomain(u"tallybook.org"_s);
    QApplication::setApplicationVersion(QStringLiteral(TALLYBOOK_VERSION));
    QApplication::setDesktopFileName(u"org.tallybook.Tallybook"_s);
    QApplication::setWindowIcon(icons::application());
}

Application::~Application()
{
    delete m_window;
}

void Application::speak(const Settings &settings)
{
    const QLocale locale = localeFor(settings.value(setting::language), QLocale::system());
    QLocale::setDefault(locale);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtWords);
    if (m_ownWords.load(locale, u"tallybook"_s, u"_"_s, u":/tallybook/translations"_s))
        QApplication::installTranslator(&m_ownWords);
}

void Application::defineOptions(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
            QApplication::translate("Application",
                                    "Votes of Apache project committees, counted "
                                    "with proof"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
            u"book"_s, QApplication::translate("Application", "A book to open (*.tallybook)"),
            u"[book]"_s);
    parser.addOptions({
            {u"sample"_s,
             QApplication::translate("Application", "Open a fresh sample book, gone on exit")},
            {u"scheme"_s,
             QApplication::translate("Application",
                                     "Colours: system, light, dark or high-contrast"),
             u"scheme"_s},
            {u"screenshot"_s,
             QApplication::translate("Application", "Write pictures of all windows and exit"),
             u"folder"_s},
    });
}

int Application::run()
{
    QCommandLineParser pictures;
    defineOptions(pictures);
    // Before anything is read of the person's own settings, which must not show.
    if (pictures.parse(QApplication::arguments()) && pictures.isSet(u"screenshot"_s))
        return runScreenshots(pictures.value(u"screenshot"_s));
    const auto place = std::make_shared<Workplace>(m_clock, accountName());
    speak(place->settings());
    QCommandLineParser parser;
    defineOptions(parser);
    parser.process(m_app);
    const QString scheme = parser.value(u"scheme"_s);
    if (!scheme.isEmpty() && !schemeNamed(scheme)) {
        QTextStream(stderr) << QApplication::translate(
                "Application", "--scheme is system, light, dark or high-contrast")
                            << Qt::endl;
        return 1;
    }
    // What the command line says holds for this run; what was chosen in the window, for all.
    applyScheme(scheme.isEmpty() ? place->settings().value(setting::colours)
                                 : schemeNamed(scheme).value());

    if (parser.isSet(u"sample"_s))
        openSample(place);
    else
        openWindow(place, bookToOpen(parser.positionalArguments(), *place));
    return QApplication::exec();
}

QString Application::bookToOpen(const QStringList &asked, Workplace &place)
{
    if (!asked.isEmpty())
        return asked.constFirst();
    return place.settings().value(setting::reopenBook)
            ? WindowState(place.settings()).recentBooks().value(0)
            : QString();
}

void Application::openWindow(const std::shared_ptr<Workplace> &place, const QString &book)
{
    if (!book.isEmpty())
        place->beginOpening(book); // read while the window is made
    m_window = new MainWindow(place);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    if (!book.isEmpty())
        m_window->shelf()->open(book);
    showWhenReady(m_window->shelf()->isOpening());
}

void Application::showWhenReady(bool wait)
{
    if (!wait) {
        m_window->show();
        return;
    }
    // With its book in it; a book that takes long is waited for in sight.
    auto *soon = new QTimer(m_window);
    soon->setSingleShot(true);
    QObject::connect(soon, &QTimer::timeout, m_window, &QWidget::show);
    QObject::connect(m_window->shelf(), &BookShelf::settled, soon, [soon, window = m_window] {
        soon->stop();
        window->show();
    });
    soon->start(longestWaitMs);
}

void Application::openSample(const std::shared_ptr<Workplace> &place)
{
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    const QString path = m_sampleFolder->filePath(u"sample.tallybook"_s);
    m_window = new MainWindow(place);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    const Timestamp now = m_clock.now();
    place->open(
            path, m_window,
            [window = m_window](const Result<Workplace::Book> &book) {
                if (book)
                    window->showBook(*book);
                else
                    Q_EMIT window->shelf()->failed(book.error(),
                                                   BookShelf::tr("Making the sample book"));
            },
            [path, now] { return createSampleBook(path, FixedClock(now)); });
    m_window->show();
}

QString Application::freshSample(const Clock &clock, const QString &description)
{
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    const QString path = m_sampleFolder->filePath(u"sample.tallybook"_s);
    if (const Status made = createSampleBook(path, clock, description); !made) {
        QTextStream(stderr) << errorName(made.error().code) << ": " << made.error().detail
                            << Qt::endl;
        return {};
    }
    return path;
}

int Application::runScreenshots(const QString &folder)
{
    // Nothing of the person's own settings may show, and nothing may be left in them.
    QTemporaryDir settings;
    Settings::useFolder(settings.path());
    speak(Settings());
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    // "ltr" or "rtl": the pictures in a language whose texts are longer, to look for what breaks.
    const QString pseudo = qEnvironmentVariable("TALLYBOOK_PSEUDO");
    PseudoWords words(pseudo == "rtl"_L1 ? PseudoWords::Direction::RightToLeft
                                         : PseudoWords::Direction::LeftToRight);
    if (!pseudo.isEmpty())
        QApplication::installTranslator(&words);
    const FixedClock clock(*Timestamp::fromIso(u"2026-08-03T09:30:00Z"_s));
    // The description of another book than the shipped sample, as for "book sample --from".
    const QString path =
            freshSample(clock, qEnvironmentVariable("TALLYBOOK_SAMPLE", shippedSample()));
    if (path.isEmpty())
        return 1;
    auto session = RecordSession::open(path, clock, u"Ada Voss"_s);
    if (!session)
        return 1;
    const std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(clock, u"Ada Voss"_s);
    window->showBook(std::move(*session));
    const QStringList schemes =
            qEnvironmentVariable("TALLYBOOK_SCHEMES", u"light dark high-contrast"_s)
                    .split(u' ', Qt::SkipEmptyParts);
    auto *pictures = new Screenshots(window.get(), folder, schemes); // the window owns it
    pictures->start();
    return QApplication::exec();
}

} // namespace tallybook
