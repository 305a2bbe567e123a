// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportPlan.h"
#include "core/session/archive/ArchiveReader.h"

#include <QFutureWatcher>
#include <QObject>

namespace tallybook {

/// What a person gave to import.
struct ImportSource {
    enum class Kind { File, Text, Html, Archive };
    Kind kind = Kind::Text;
    QString path; ///< File
    QString text; ///< Text: the plain text; Html: the markup
    QString plain; ///< Html: the same as plain text, "" if there is none
    ArchiveSelection selection = {}; ///< Archive: the messages of one vote, and no others
};

/// What became of it.
struct ImportJobResult {
    ImportPlan plan;
    /// Sources that could not be read, each with its name ("-" for a paste) and why.
    QList<QPair<QString, Error>> failures;
    bool cancelled = false;
};

/// Reads and plans in a worker thread, one import at a time. Nothing is written to a book.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject *parent = nullptr);
    /// Cancels; the worker holds no reference to this object.
    ~ImportJob() override;

    /// Starts reading; a job that still runs is cancelled and its result dropped. With `form`,
    /// texts and files are read in that form instead of the one recognised; messages of an archive
    /// are mails whatever it says.
    void start(const QList<ImportSource> &sources, const ImportContext &context,
               std::optional<InputForm> form = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    /// The whole work in the calling thread. `progress` as for InputReader.
    [[nodiscard]] static ImportJobResult run(const QList<ImportSource> &sources,
                                             const ImportContext &context,
                                             std::optional<InputForm> form,
                                             const ProgressFunction &progress);
    static constexpr int progressSteps = 1000;

Q_SIGNALS:
    /// 0 to progressSteps.
    void progressed(int step);
    void finished(const tallybook::ImportJobResult &result);

private:
    QFutureWatcher<ImportJobResult> m_watcher;
};

} // namespace tallybook
