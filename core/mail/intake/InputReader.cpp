// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/InputReader.h"

#include "core/mail/Limits.h"
#include "core/mail/formats/PasteSplitter.h"
#include "core/mail/formats/PonyMailJson.h"
#include "core/mail/mbox/MboxScanner.h"
#include "core/mail/mime/Charset.h"
#include "core/mail/mime/HeaderBlock.h"
#include "core/mail/mime/HtmlText.h"
#include "core/mail/mime/MessageReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So much of the start decides the form.
constexpr qsizetype sniffBytes = 64 * 1024;

bool goesOn(const ProgressFunction &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

bool hasSuffix(const QString &name, QStringView suffix)
{
    return name.endsWith(suffix, Qt::CaseInsensitive);
}

/// A single mail as an archive keeps it. Headers that only machines write are needed: a person
/// pasting "From: …, Subject: …" is a paste form's business.
bool looksLikeEml(QByteArrayView bytes, const QString &name)
{
    const HeaderBlock headers = HeaderBlock::scan(bytes.first(qMin(bytes.size(), sniffBytes)));
    int common = 0;
    for (const HeaderBlock::Field &field : headers.fields())
        common += HeaderBlock::isCommonName(field.name) ? 1 : 0;
    if (hasSuffix(name, u".eml") || hasSuffix(name, u".msg"))
        return common >= 1;
    const bool machine =
            headers.has("Received") || headers.has("MIME-Version") || headers.has("Return-Path");
    return machine && common >= 2 && !headers.isBroken();
}

bool looksLikeHtml(QByteArrayView bytes)
{
    const QByteArray start =
            bytes.first(qMin<qsizetype>(bytes.size(), 1024)).trimmed().toByteArray().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
            || start.startsWith("\xEF\xBB\xBF<!doctype html")
            || (start.startsWith("<!--") && start.contains("<html"));
}

/// A picture, an archive, a program: text has hardly any control characters.
bool looksBinary(QByteArrayView bytes)
{
    constexpr qsizetype sample = 8192;
    constexpr qsizetype tolerated = 10; // one in ten
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return false;
    const QByteArrayView start = bytes.first(qMin(bytes.size(), sample));
    qsizetype controls = 0;
    for (const char c : start) {
        const bool control = static_cast<unsigned char>(c) < 0x20;
        controls += control && !QByteArrayView("\t\n\v\f\r\b\x1B").contains(c) ? 1 : 0;
    }
    return controls * tolerated > start.size();
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

InputContent readEml(const QByteArray &bytes, const QString &name, ByteOrigin origin)
{
    InputContent content;
    content.form = InputForm::Eml;
    content.messages = MessageReader::readWithDigest(bytes, name, InputForm::Eml, origin);
    content.formTitle = content.messages.first().subject;
    return content;
}

/// The structured forms, which are known by their first bytes; std::nullopt for text.
std::optional<Result<InputContent>> readStructured(const QByteArray &bytes, const QString &name,
                                                   ByteOrigin origin,
                                                   const ProgressFunction &progress)
{
    if (PonyMailJson::looksLikeJson(bytes)) {
        if (std::optional<InputContent> thread = PonyMailJson::read(bytes, name))
            return *thread;
    }
    if (MboxScanner::looksLikeMbox(bytes))
        return readMbox(bytes, name, origin, progress);
    if (looksLikeEml(bytes, name))
        return readEml(bytes, name, origin);
    return std::nullopt;
}

Result<InputContent> splitText(const QString &text, const QString &name)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::NotUnderstood, name);
    return PasteSplitter::split(text, name);
}

/// A saved page: whatever form its text has; Html if it has none.
Result<InputContent> splitHtml(const QString &html, const QString &name)
{
    Result<InputContent> content = splitText(htmlToText(html), name);
    if (content && content->form == InputForm::Unknown) {
        content->form = InputForm::Html;
        for (MailMessage &message : content->messages)
            message.form = InputForm::Html;
    }
    return content;
}

/// A saved page in the charset that it names.
QString pageText(const QByteArray &bytes)
{
    const QByteArray label = charset::labelOfHtml(bytes);
    return label.isEmpty() ? charset::decodeUnlabelled(bytes).text
                           : charset::decode(bytes, label).text;
}

Result<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    return bytes;
}

Result<InputContent> readFile(const QString &path, const ProgressFunction &progress)
{
    const Result<QByteArray> bytes = fileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return InputReader::readBytes(*bytes, path, progress);
}

/// Adds what one file of a folder holds. The form is that of the first; files of several forms
/// make it Unknown.
void append(InputContent &all, const InputContent &one)
{
    if (all.messages.isEmpty())
        all.form = one.form;
    else if (all.form != one.form)
        all.form = InputForm::Unknown;
    if (all.formTitle.isEmpty())
        all.formTitle = one.formTitle;
    all.messages.append(one.messages);
    all.unreadable += one.unreadable;
    all.skipped.append(one.skipped);
}

} // namespace

Result<InputContent> InputReader::readBytes(const QByteArray &bytes, const QString &name,
                                            const ProgressFunction &progress)
{
    if (!goesOn(progress, 0, bytes.size()))
        return fail(ErrorCode::Cancelled, name);
    if (auto structured = readStructured(bytes, name, ByteOrigin::Mail, progress))
        return *structured;
    if (looksBinary(bytes))
        return fail(ErrorCode::NotUnderstood, name);
    if (!looksLikeHtml(bytes))
        return splitText(charset::decodeUnlabelled(bytes).text, name);
    return splitHtml(pageText(bytes), name);
}

Result<InputContent> InputReader::readBytesAs(const QByteArray &bytes, const QString &name,
                                              InputForm form, const ProgressFunction &progress)
{
    if (bytes.trimmed().isEmpty())
        return fail(ErrorCode::NotUnderstood, name);
    switch (form) {
    case InputForm::Eml: return readEml(bytes, name, ByteOrigin::Mail);
    case InputForm::Mbox: return readMbox(bytes, name, ByteOrigin::Mail, progress);
    case InputForm::Html: return splitHtml(pageText(bytes), name);
    default: return readTextAs(charset::decodeUnlabelled(bytes).text, name, form);
    }
}

Result<InputContent> InputReader::readFileAs(const QString &path, InputForm form,
                                             const ProgressFunction &progress)
{
    const Result<QByteArray> bytes = fileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readBytesAs(*bytes, path, form, progress);
}

Result<InputContent> InputReader::readText(const QString &text, const QString &name)
{
    const QByteArray bytes = text.toUtf8();
    if (auto structured = readStructured(bytes, name, ByteOrigin::DecodedText, {}))
        return *structured;
    return looksLikeHtml(bytes) ? splitHtml(text, name) : splitText(text, name);
}

Result<InputContent> InputReader::readTextAs(const QString &text, const QString &name,
                                             InputForm form)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::NotUnderstood, name);
    const QByteArray bytes = text.toUtf8();
    switch (form) {
    case InputForm::Eml: return readEml(bytes, name, ByteOrigin::DecodedText);
    case InputForm::Mbox: return readMbox(bytes, name, ByteOrigin::DecodedText, {});
    case InputForm::PonyMailJson: {
        const std::optional<InputContent> thread = PonyMailJson::read(bytes, name);
        return thread ? Result<InputContent>(*thread) : fail(ErrorCode::InvalidJson, name);
    }
    case InputForm::Html: return splitHtml(text, name);
    default: return PasteSplitter::splitAs(text, name, form);
    }
}

Result<InputContent> InputReader::readPath(const QString &path, const ProgressFunction &progress)
{
    if (!QFileInfo(path).isDir())
        return readFile(path, progress);
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    const auto isMailFile = [](const QFileInfo &file) {
        const QString suffix = file.suffix().toLower();
        return suffix == u"eml"_s || suffix == u"mbox"_s || suffix == u"mbx"_s;
    };
    // Beside mail files, a text or JSON file is a note about them, or a copy of the same thread
    // whose messages would count twice.
    const bool hasMail = std::any_of(files.cbegin(), files.cend(), isMailFile);
    InputContent all;
    for (const QFileInfo &file : files) {
        if (hasMail && !isMailFile(file)) {
            all.skipped.append(file.filePath());
            continue;
        }
        const Result<InputContent> one = readFile(file.filePath(), progress);
        if (!one && one.error().code == ErrorCode::Cancelled)
            return one;
        if (one)
            append(all, *one);
        else if (isMailFile(file))
            ++all.unreadable;
        else
            all.skipped.append(file.filePath());
    }
    if (all.messages.isEmpty())
        return fail(ErrorCode::NotUnderstood, path);
    return all;
}

} // namespace tallybook
