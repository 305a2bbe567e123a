// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/InputReader.h"

#include "core/mail/Charset.h"
#include "core/mail/HeaderBlock.h"
#include "core/mail/HtmlText.h"
#include "core/mail/Limits.h"
#include "core/mail/MboxScanner.h"
#include "core/mail/MessageReader.h"
#include "core/mail/PasteSplitter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So much of the start decides the form.
constexpr qsizetype sniffBytes = 64 * 1024;

bool goesOn(const ProgressFunction &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

/// A single mail as an archive keeps it. Headers that only machines write are needed: a person
/// pasting "From: …, Subject: …" is a paste form's business.
bool looksLikeEml(QByteArrayView bytes, const QString &name)
{
    const HeaderBlock headers = HeaderBlock::scan(bytes.first(qMin(bytes.size(), sniffBytes)));
    int common = 0;
    for (const HeaderBlock::Field &field : headers.fields())
        common += HeaderBlock::isCommonName(field.name) ? 1 : 0;
    if (name.endsWith(u".eml", Qt::CaseInsensitive))
        return common >= 1;
    const bool machine = headers.has("Message-ID") || headers.has("Received")
            || headers.has("MIME-Version") || headers.has("Return-Path");
    return machine && common >= 2 && !headers.isBroken();
}

bool looksLikeHtml(QByteArrayView bytes)
{
    const QByteArray start =
            bytes.first(qMin<qsizetype>(bytes.size(), 1024)).trimmed().toByteArray().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
            || start.startsWith("\xEF\xBB\xBF<!doctype html");
}

Result<InputContent> readMbox(const QByteArray &bytes, const QString &name, ByteOrigin origin,
                              const ProgressFunction &progress)
{
    InputContent content;
    content.form = InputForm::Mbox;
    const QList<MboxSpan> spans = MboxScanner::scan(bytes);
    if (spans.size() > limits::messages)
        return fail(ErrorCode::TooLarge, name);
    content.messages.reserve(spans.size());
    int number = 0;
    for (const MboxSpan &span : spans) {
        if (!goesOn(progress, span.offset, bytes.size()))
            return fail(ErrorCode::Cancelled, name);
        const QByteArray raw =
                MboxScanner::unescaped(QByteArrayView(bytes).sliced(span.offset, span.length));
        content.messages.append(MessageReader::read(
                raw, u"%1#%2"_s.arg(name, QString::number(++number)), InputForm::Mbox, origin));
    }
    return content;
}

/// The structured forms, which are known by their first bytes; std::nullopt for text.
std::optional<Result<InputContent>> readStructured(const QByteArray &bytes, const QString &name,
                                                   ByteOrigin origin,
                                                   const ProgressFunction &progress)
{
    if (MboxScanner::looksLikeMbox(bytes))
        return readMbox(bytes, name, origin, progress);
    if (looksLikeEml(bytes, name)) {
        InputContent content;
        content.form = InputForm::Eml;
        content.messages.append(MessageReader::read(bytes, name, InputForm::Eml, origin));
        content.formTitle = content.messages.first().subject;
        return content;
    }
    return std::nullopt;
}

Result<InputContent> splitText(QString text, const QString &name)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::NotUnderstood, name);
    return PasteSplitter::split(text, name);
}

Result<InputContent> readFile(const QString &path, const ProgressFunction &progress)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    return InputReader::readBytes(bytes, path, progress);
}

} // namespace

Result<InputContent> InputReader::readBytes(const QByteArray &bytes, const QString &name,
                                            const ProgressFunction &progress)
{
    if (!goesOn(progress, 0, bytes.size()))
        return fail(ErrorCode::Cancelled, name);
    if (auto structured = readStructured(bytes, name, ByteOrigin::Mail, progress))
        return *structured;
    const QString text = charset::decodeUnlabelled(bytes).text;
    if (looksLikeHtml(bytes))
        return splitText(htmlToText(text), name);
    return splitText(text, name);
}

Result<InputContent> InputReader::readText(const QString &text, const QString &name)
{
    if (auto structured = readStructured(text.toUtf8(), name, ByteOrigin::DecodedText, {}))
        return *structured;
    return splitText(text, name);
}

Result<InputContent> InputReader::readTextAs(const QString &text, const QString &name,
                                             InputForm form)
{
    Q_UNUSED(form)
    return splitText(text, name);
}

Result<InputContent> InputReader::readPath(const QString &path, const ProgressFunction &progress)
{
    if (!QFileInfo(path).isDir())
        return readFile(path, progress);
    InputContent all;
    const QFileInfoList files = QDir(path).entryInfoList({u"*.eml"_s, u"*.mbox"_s, u"*.mbx"_s},
                                                         QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        const Result<InputContent> one = readFile(file.filePath(), progress);
        if (!one) {
            if (one.error().code == ErrorCode::Cancelled)
                return one;
            ++all.unreadable;
            continue;
        }
        all.form = one->form;
        if (all.formTitle.isEmpty())
            all.formTitle = one->formTitle;
        all.messages.append(one->messages);
        all.unreadable += one->unreadable;
    }
    if (all.messages.isEmpty())
        return fail(ErrorCode::NotUnderstood, path);
    return all;
}

} // namespace tallybook
