// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The cuts of an mbox, and the readers of an archive held against them.
#include "FuzzInput.h"
#include "core/mail/archive/ArchiveScanner.h"
#include "core/mail/mbox/MboxScanner.h"

#include <QTemporaryFile>

using namespace tallybook;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto spans = MboxScanner::scan(bytes);
    qsizetype end = 0;
    for (const MboxSpan &span : spans) {
        fuzz::require(span.offset >= end && span.length >= 0);
        end = span.offset + span.length;
        fuzz::require(end <= bytes.size());
        const QByteArray message = bytes.mid(span.offset, span.length);
        fuzz::require(MboxScanner::unescaped(message).size() <= message.size());
    }
    if (!MboxScanner::looksLikeMbox(bytes))
        return 0;
    // An archive is read in windows by two threads; it must find the same messages.
    QTemporaryFile file;
    fuzz::require(file.open() && file.write(bytes) == bytes.size() && file.flush());
    ArchiveIndex index;
    ArchiveScanner::Options options;
    options.windowBytes = 4096;
    fuzz::require(bool(ArchiveScanner::scan(file.fileName(), 0, index, options)));
    fuzz::require(index.messages == spans.size());
    return 0;
}
