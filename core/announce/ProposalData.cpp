// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/TemplateData.h"

#include "core/announce/MarkdownText.h"
#include "core/announce/Words.h"
#include "core/announce/Wrap.h"
#include "core/base/Text.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariantList conversationList(const Proposal &proposal)
{
    QVariantList list;
    for (const Conversation &conversation : proposal.conversations) {
        QStringList details;
        for (const QString &detail : {conversation.where, conversation.when}) {
            if (!detail.trimmed().isEmpty())
                details += shownLine(detail);
        }
        if (!conversation.participants.trimmed().isEmpty())
            details += u"with "_s + shownLine(conversation.participants);
        QVariantMap item;
        item.insert(u"conversationTitle"_s,
                    conversation.title.trimmed().isEmpty() ? u"Conversation"_s
                                                           : shownLine(conversation.title));
        item.insert(u"conversationDetails"_s, details.join(u", "_s));
        setLink(item, u"conversation"_s, conversation.link);
        list += item;
    }
    return list;
}

} // namespace

void setBlock(QVariantMap &data, const QString &name, const QString &text)
{
    QString normal = text;
    normal.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QString shown = text::visibleBlock(normal.trimmed());
    data.insert(name, shown);
    QVariantList lines;
    // Two columns are kept for the blanks by which templates set off what others wrote.
    for (const QString &line : wrapped(shown, 70).split(u'\n')) {
        if (!shown.isEmpty())
            lines += line;
    }
    data.insert(name + u"Lines"_s, lines);
}

void setLink(QVariantMap &data, const QString &prefix, const QString &link)
{
    // Not cut: half a link is none. A hostile one is long, but plain text.
    data.insert(prefix + u"Url"_s, text::visibleLine(link.trimmed()));
    data.insert(prefix + u"Href"_s, safeLink(link));
}

QVariantMap proposalData(const Record &record)
{
    const Proposal &proposal = record.proposal;
    const ProposalKind kind = proposal.kind;
    QVariantMap data;
    data.insert(u"project"_s,
                record.project.name.trimmed().isEmpty() ? u"the project"_s
                                                        : shownLine(record.project.name));
    data.insert(u"title"_s, text::visibleLine(proposal.title.trimmed()));
    data.insert(u"kind"_s, kindWords(kind));
    data.insert(u"isStrategy"_s, kind == ProposalKind::Strategy);
    data.insert(u"isNewModule"_s, kind == ProposalKind::NewModule);
    data.insert(u"isCodebaseReplacement"_s, kind == ProposalKind::CodebaseReplacement);
    const bool module = kind == ProposalKind::NewModule;
    data.insert(u"moduleName"_s, module ? shownLine(proposal.moduleName) : QString());
    setBlock(data, u"moduleScope"_s, module ? proposal.moduleScope : QString());
    const bool codebase = kind == ProposalKind::CodebaseReplacement;
    data.insert(u"oldCodebase"_s, codebase ? shownLine(proposal.oldCodebase) : QString());
    data.insert(u"newCodebase"_s, codebase ? shownLine(proposal.newCodebase) : QString());
    setBlock(data, u"text"_s, proposal.text);
    data.insert(u"conversations"_s, conversationList(proposal));
    setBlock(data, u"conversationSummary"_s, proposal.conversationSummary);
    setBlock(data, u"alternatives"_s, proposal.alternatives);
    setBlock(data, u"ifItFails"_s, proposal.ifItFails);
    data.insert(u"failureWords"_s, failureWords(proposal));
    data.insert(u"successWords"_s, successWords(proposal));
    data.insert(u"proposer"_s, shownLine(proposal.proposer));
    setLink(data, u"thread"_s, proposal.threadLink);
    data.insert(u"callMessageId"_s, shownLine(proposal.callMessageId));
    data.insert(u"openedWithOverride"_s, shownLine(proposal.openedWithOverride));
    data.insert(u"sender"_s,
                record.senderName.trimmed().isEmpty() ? shownLine(record.project.chair)
                                                      : shownLine(record.senderName));
    data.insert(u"digest"_s, shownLine(record.historyDigest));
    data.insert(u"now"_s, momentWords(record.now));
    return data;
}

} // namespace tallybook::announce
