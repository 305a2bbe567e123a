// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/InputReader.h"

#include <cstdlib>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's signature
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const InputForm form :
         {InputForm::PonyMailPage, InputForm::PonyMailPlain, InputForm::GitHubPage,
          InputForm::DiscoursePage, InputForm::PipermailPage, InputForm::MailArchivePage,
          InputForm::PlainReplies, InputForm::Html, InputForm::PonyMailJson}) {
        const auto input = InputReader::readTextAs(QString::fromUtf8(bytes), u"fuzz"_s, form);
        if (input && input->form != InputForm::Unknown && input->messages.isEmpty()
            && input->unreadable == 0)
            std::abort(); // a form was recognised, but text was lost in silence
    }
    return 0;
}
