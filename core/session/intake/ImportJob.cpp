// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/ImportJob.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Forms in which plain text has lost what markup still knows: where a quotation begins and ends.
bool losesQuotes(InputForm form)
{
    return form == InputForm::Unknown || form == InputForm::PlainReplies;
}

Result<InputContent> readFile(const QString &path, std::optional<InputForm> form,
                              const ProgressFunction &progress)
{
    if (!form || QFileInfo(path).isDir())
        return InputReader::readPath(path, progress);
    return InputReader::readFileAs(path, *form, progress);
}

Result<InputContent> readHtml(const ImportSource &source)
{
    if (source.plain.isEmpty())
        return InputReader::readTextAs(source.text, u"-"_s, InputForm::Html);
    auto plain = InputReader::readText(source.plain, u"-"_s);
    if (plain && !losesQuotes(plain->form))
        return plain;
    auto html = InputReader::readTextAs(source.text, u"-"_s, InputForm::Html);
    return html && !html->messages.isEmpty() ? html : plain;
}

Result<InputContent> readSource(const ImportSource &source, std::optional<InputForm> form,
                                const ProgressFunction &progress)
{
    switch (source.kind) {
    case ImportSource::Kind::File: return readFile(source.path, form, progress);
    case ImportSource::Kind::Archive: return ArchiveReader::messagesOf(source.selection, progress);
    case ImportSource::Kind::Text: break;
    case ImportSource::Kind::Html:
        if (!form || *form == InputForm::Html)
            return readHtml(source);
        return InputReader::readTextAs(source.plain.isEmpty() ? source.text : source.plain, u"-"_s,
                                       *form);
    }
    return form ? InputReader::readTextAs(source.text, u"-"_s, *form)
                : InputReader::readText(source.text, u"-"_s);
}

/// What stands for a source that could not be read.
QString nameOf(const ImportSource &source)
{
    switch (source.kind) {
    case ImportSource::Kind::File: return source.path;
    case ImportSource::Kind::Archive: return source.selection.paths.join(u", "_s);
    case ImportSource::Kind::Text:
    case ImportSource::Kind::Html: break;
    }
    return u"-"_s;
}

void append(InputContent &all, InputContent &&more, bool first)
{
    if (first) {
        all = std::move(more);
        return;
    }
    if (all.form != more.form)
        all.form = InputForm::Unknown;
    if (all.formTitle != more.formTitle)
        all.formTitle.clear();
    all.messages += std::move(more.messages);
    all.unreadable += more.unreadable;
}

} // namespace

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        // A cancelled future may hold no result.
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            Q_EMIT finished({{}, {}, true});
        else
            Q_EMIT finished(m_watcher.result());
    });
}

ImportJob::~ImportJob()
{
    m_watcher.cancel();
}

void ImportJob::start(const QList<ImportSource> &sources, const ImportContext &context,
                      std::optional<InputForm> form)
{
    m_watcher.cancel();
    m_watcher.setFuture(
            QtConcurrent::run([sources, context, form](QPromise<ImportJobResult> &promise) {
                promise.setProgressRange(0, progressSteps);
                const auto progress = [&promise](qint64 done, qint64 total) {
                    if (total > 0)
                        promise.setProgressValue(int(done * progressSteps / total));
                    return !promise.isCanceled();
                };
                ImportJobResult result = run(sources, context, form, progress);
                if (!promise.isCanceled())
                    promise.addResult(std::move(result));
            }));
}

void ImportJob::cancel()
{
    m_watcher.cancel();
}

ImportJobResult ImportJob::run(const QList<ImportSource> &sources, const ImportContext &context,
                               std::optional<InputForm> form, const ProgressFunction &progress)
{
    ImportJobResult result;
    InputContent all;
    bool first = true;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const auto step = [&](qint64 done, qint64 total) {
            // Each source has the same share of the bar.
            const qint64 part = total > 0 ? done * progressSteps / total : 0;
            return !progress || progress(i * progressSteps + part, sources.size() * progressSteps);
        };
        if (!step(0, 1)) {
            result.cancelled = true;
            return result;
        }
        const ImportSource &source = sources.at(i);
        Result<InputContent> read = readSource(source, form, step);
        if (!read) {
            if (read.error().code == ErrorCode::Cancelled) {
                result.cancelled = true;
                return result;
            }
            result.failures.append({nameOf(source), read.error()});
            continue;
        }
        append(all, std::move(*read), first);
        first = false;
    }
    ImportContext stoppable = context;
    stoppable.stopped = [&progress] { return progress && !progress(1, 1); };
    result.plan = planImport(all, stoppable);
    if (isStopped(stoppable.stopped)) {
        result.plan = {};
        result.cancelled = true;
    }
    return result;
}

} // namespace tallybook
