<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>被替代</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>early</source>
        <translation>过早</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>无选票</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, heap</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>messages read, what became of them</comment>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read</source>
        <translation>
            <numerusform>已读取 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 条征集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n 条撤回消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) or reminder(s)</source>
        <translation>
            <numerusform>%n 条结果或提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n 条重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n 张新选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later vote(s)</source>
        <translation>
            <numerusform>%n 张后续选票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>add %1&apos;s vote %2</source>
        <translation>添加 %1 的选票 %2</translation>
    </message>
    <message>
        <source>change %1&apos;s vote</source>
        <translation>更改 %1 的选票</translation>
    </message>
    <message>
        <source>remove %1&apos;s vote %2</source>
        <translation>移除 %1 的选票 %2</translation>
    </message>
    <message>
        <source>add record “%1”</source>
        <translation>添加记录“%1”</translation>
    </message>
    <message>
        <source>change record “%1”</source>
        <translation>更改记录“%1”</translation>
    </message>
    <message>
        <source>open the vote on “%1”</source>
        <translation>开始“%1”的投票</translation>
    </message>
    <message>
        <source>close the vote on “%1”</source>
        <translation>结束“%1”的投票</translation>
    </message>
    <message>
        <source>cancel the vote on “%1”</source>
        <translation>取消“%1”的投票</translation>
    </message>
    <message>
        <source>extend the vote on “%1”</source>
        <translation>延长“%1”的投票</translation>
    </message>
    <message>
        <source>mark the result of “%1” as sent</source>
        <translation>将“%1”的结果标记为已发送</translation>
    </message>
    <message>
        <source>add project %1</source>
        <translation>添加项目 %1</translation>
    </message>
    <message>
        <source>change project %1</source>
        <translation>更改项目 %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>add a role of %1</source>
        <translation>添加 %1 的角色</translation>
    </message>
    <message>
        <source>change a role of %1</source>
        <translation>更改 %1 的角色</translation>
    </message>
    <message>
        <source>remove a role of %1</source>
        <translation>移除 %1 的角色</translation>
    </message>
    <message>
        <source>import the roster of %1</source>
        <translation>导入 %1 的成员名册</translation>
    </message>
    <message>
        <source>import %1 with %2</source>
        <comment>messages, votes</comment>
        <translation>导入 %1，含 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message>
        <source>settle the message of %1</source>
        <translation>确认 %1 的消息</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>mark a correction of “%1” as sent</source>
        <translation>将“%1”的更正标记为已发送</translation>
    </message>
    <message>
        <source>note the call of “%1” as sent</source>
        <translation>将“%1”的投票征集记为已发送</translation>
    </message>
    <message>
        <source>take in the exported record “%1”</source>
        <translation>导入已导出的记录“%1”</translation>
    </message>
    <message>
        <source>take in the people of an export</source>
        <translation>导入导出文件中的人员</translation>
    </message>
    <message>
        <source>note a public call of “%1”</source>
        <translation>记下“%1”的一次公开征集</translation>
    </message>
    <message>
        <source>let the result of “%1” go in spite of its check</source>
        <translation>不顾检查所见，放行“%1”的结果</translation>
    </message>
    <message>
        <source>set the own rule %1</source>
        <translation>设置自定义规则 %1</translation>
    </message>
    <message>
        <source>remove the own rule %1</source>
        <translation>移除自定义规则 %1</translation>
    </message>
    <message>
        <source>add a record from %1 with %2</source>
        <comment>messages, votes</comment>
        <translation>由 %1 添加记录，含 %2</translation>
    </message>
    <message>
        <source>merge %1 and %2</source>
        <comment>two people</comment>
        <translation>合并 %1 与 %2</translation>
    </message>
</context>
<context>
    <name>AnnounceFindings</name>
    <message>
        <source>The vote is not closed: this is what the mail would say if it closed now.</source>
        <translation>投票尚未结束：以下是若现在结束，邮件会写的内容。</translation>
    </message>
    <message>
        <source>The mail has no sentence with the totals.</source>
        <translation>邮件中没有写明总数的语句。</translation>
    </message>
    <message>
        <source>The totals in the verdict are not those of the tally.</source>
        <translation>结论中的总数与计票不一致。</translation>
    </message>
    <message>
        <source>A section of votes is missing.</source>
        <translation>缺少一个选票部分。</translation>
    </message>
    <message>
        <source>A section of votes stands twice.</source>
        <translation>有一个选票部分重复出现。</translation>
    </message>
    <message>
        <source>A heading&apos;s count differs from the names under it.</source>
        <translation>某个标题中的票数与其下所列姓名不符。</translation>
    </message>
    <message>
        <source>A heading&apos;s binding count differs from the names under it.</source>
        <translation>某个标题中的有约束力票数与其下所列姓名不符。</translation>
    </message>
    <message>
        <source>Somebody is listed twice.</source>
        <translation>有人被列出两次。</translation>
    </message>
    <message>
        <source>A counted vote is listed nowhere.</source>
        <translation>有一张计入的选票未被列出。</translation>
    </message>
    <message>
        <source>A vote is listed otherwise than it was counted.</source>
        <translation>有一张选票的列法与计票时不同。</translation>
    </message>
    <message>
        <source>A line lists a vote that was not counted.</source>
        <translation>有一行列出了未计入的选票。</translation>
    </message>
    <message>
        <source>The mail does not say that the existing codebase continues.</source>
        <translation>邮件没有写明现有代码库将继续使用。</translation>
    </message>
    <message>
        <source>The account of the messages does not add up.</source>
        <translation>消息的统计对不上。</translation>
    </message>
    <message>
        <source>The Message-ID of the call is not known, so the mail cannot be a reply in its thread. Fill it in on the proposal page.</source>
        <translation>不知道征集邮件的 Message-ID，因此邮件无法作为其主题中的回复。请在“提案”页填写。</translation>
    </message>
    <message>
        <source>The project has no mailing list set: the mail has no addressee.</source>
        <translation>项目未设置邮件列表：邮件没有收件人。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The vote was opened with this reason: %1</source>
        <translation>开始投票时给出的理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be settled on the votes page.</source>
        <translation>
            <numerusform>有 %n 条消息在“选票”页等待确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations are not summed up on the proposal page.</source>
        <translation>“提案”页上尚未总结对话。</translation>
    </message>
    <message>
        <source>The vote has no result yet.</source>
        <translation>投票尚无结果。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The record changed since its result went out; the outcome still holds. “Correction” says what changed.</source>
        <translation>结果发出后记录有变动；结论不变。“更正”说明了变动内容。</translation>
    </message>
    <message>
        <source>The record changed since its result went out, and the outcome is another one. “Correction” says what changed.</source>
        <translation>结果发出后记录有变动，结论也不同了。“更正”说明了变动内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) decide the outcome, and nobody confirmed them.</source>
        <translation>
            <numerusform>有 %n 张选票决定结果，但无人确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since its result went out.</source>
        <translation>结果发出后记录有变动。</translation>
    </message>
    <message>
        <source>One link stands for two different things.</source>
        <translation>一个链接指代两个不同的事物。</translation>
    </message>
    <message>
        <source>%1 let this result go with this reason: %2</source>
        <translation>%1 放行了此结果，理由：%2</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Votes of Apache project committees, counted with proof</source>
        <translation>Apache 项目委员会的投票，计票有据</translation>
    </message>
    <message>
        <source>A book to open (*.tallybook)</source>
        <translation>要打开的账本 (*.tallybook)</translation>
    </message>
    <message>
        <source>Open a fresh sample book, gone on exit</source>
        <translation>打开一个全新的示例账本，退出时即删除</translation>
    </message>
    <message>
        <source>Write pictures of all windows and exit</source>
        <translation>写出所有窗口的图片并退出</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or high-contrast</source>
        <translation>颜色：system、light、dark 或 high-contrast</translation>
    </message>
    <message>
        <source>--scheme is system, light, dark or high-contrast</source>
        <translation>--scheme 只能是 system、light、dark 或 high-contrast</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>(no subject)</source>
        <translation>（无 Subject）</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>result</source>
        <translation>有结果</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <comment>votes +1, 0, -1</comment>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 binding + %3</source>
        <comment>value, numbers</comment>
        <translation>%1：有约束力 %2 + %3</translation>
    </message>
    <message>
        <source>%1: %2 binding</source>
        <comment>value, number</comment>
        <translation>%1：有约束力 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>whether two results agree</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The mail that called this vote is not in the archive.</source>
        <translation>归档中没有此投票的征集邮件。</translation>
    </message>
    <message>
        <source>Called by %1 on %2.</source>
        <translation>由 %1 于 %2 发起。</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>由 %1 发起。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for, %3 abstaining, %4 against.</source>
        <translation>%1：赞成 %2，弃权 %3，反对 %4。</translation>
    </message>
    <message>
        <source>Binding by their own words</source>
        <translation>自称有约束力</translation>
    </message>
    <message>
        <source>Not binding by their own words</source>
        <translation>自称无约束力</translation>
    </message>
    <message>
        <source>Not said whether binding</source>
        <translation>未说明有无约束力</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>由 %1 取消。</translation>
    </message>
    <message>
        <source>The result mail of %1 states %2.</source>
        <translation>%1 的结果邮件写明 %2。</translation>
    </message>
    <message>
        <source>The result mail states no numbers.</source>
        <translation>结果邮件未写明数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) can only be judged by a person.</source>
        <translation>
            <numerusform>有 %n 条消息只能由人判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) more are not read, counted or imported: the thread is longer than can be handled.</source>
        <translation>
            <numerusform>另有 %n 条消息未读取、未计票、未导入：主题过长，无法处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Committee id</source>
        <translation>委员会 ID</translation>
    </message>
    <message>
        <source>Developer list</source>
        <translation>开发者邮件列表</translation>
    </message>
    <message>
        <source>Private list</source>
        <translation>内部邮件列表</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>ASF id</source>
        <translation>ASF ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Emeritus</source>
        <translation>荣休</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>记录“%1”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>提案人</translation>
    </message>
    <message>
        <source>What happens if it fails</source>
        <translation>若未通过会怎样</translation>
    </message>
    <message>
        <source>Alternatives considered</source>
        <translation>考虑过的其他方案</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Zone of the list</source>
        <translation>邮件列表的时区</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Opened with this reason</source>
        <translation>开始投票的理由</translation>
    </message>
    <message>
        <source>Link to the thread</source>
        <translation>主题链接</translation>
    </message>
    <message>
        <source>Message-ID of the call</source>
        <translation>征集邮件的 Message-ID</translation>
    </message>
    <message>
        <source>Message-ID of the result</source>
        <translation>结果邮件的 Message-ID</translation>
    </message>
    <message>
        <source>Public calls</source>
        <translation>公开征集</translation>
    </message>
    <message>
        <source>Result let go with this reason</source>
        <translation>放行结果的理由</translation>
    </message>
    <message>
        <source>Further round of</source>
        <translation>后续轮次，承接</translation>
    </message>
    <message>
        <source>no, for something else</source>
        <translation>否，是针对其他事项</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>%1 的选票</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>投票人</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>所述理由</translation>
    </message>
    <message>
        <source>How the reason was answered</source>
        <translation>对该理由的答复</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>是否及时</translation>
    </message>
    <message>
        <source>Reason for admitting or leaving out</source>
        <translation>准予计入或排除的理由</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>Reason for deciding whether it binds</source>
        <translation>判定有无约束力的理由</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>沿用自</translation>
    </message>
    <message>
        <source>Cast for the same</source>
        <translation>是否针对同一事项</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>%1 的消息</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送于</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Correction of the result</source>
        <translation>结果的更正</translation>
    </message>
    <message>
        <source>Published result</source>
        <translation>已公布的结果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Binding votes</source>
        <translation>有约束力的选票</translation>
    </message>
    <message>
        <source>Other votes</source>
        <translation>其他选票</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定于</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. “Copy details” has them all.</source>
        <translation>
            <numerusform>……以及另外 %n 项。“复制详细信息”包含全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>A number is not that of the list or the tally.</source>
        <translation>有一个数字与名单或计票不符。</translation>
    </message>
    <message>
        <source>%1: the text says %2, and there are %3.</source>
        <translation>%1：正文写的是 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 被列出两次。</translation>
    </message>
    <message>
        <source>An entry of the list names nobody.</source>
        <translation>名单中有一项没有写明是谁。</translation>
    </message>
    <message>
        <source>%1 is listed, but no vote of theirs is in the thread.</source>
        <translation>列出了 %1，但主题中没有其选票。</translation>
    </message>
    <message>
        <source>%1 voted %2 and is not listed.</source>
        <translation>%1 投了 %2，但未被列出。</translation>
    </message>
    <message>
        <source>%1 is listed with %2, but voted %3.</source>
        <translation>%1 被列为 %2，但投的是 %3。</translation>
    </message>
    <message>
        <source>%1 voted at %2, after the close at %3, and is listed.</source>
        <translation>%1 于 %2 投票，晚于截止时间 %3，但仍被列出。</translation>
    </message>
    <message>
        <source>%1 is listed with %2, but the last word in the thread is: %3.</source>
        <translation>%1 被列为 %2，但主题中最后的表态是：%3。</translation>
    </message>
    <message>
        <source>%1 is listed as binding and holds no binding vote by the roster.</source>
        <translation>%1 被列为有约束力，但按成员名册其票无约束力。</translation>
    </message>
    <message>
        <source>%1 is listed as not binding and holds a binding vote by the roster.</source>
        <translation>%1 被列为无约束力，但按成员名册其票有约束力。</translation>
    </message>
    <message>
        <source>The marks on %1 contradict each other or an earlier result.</source>
        <translation>%1 的标记相互矛盾，或与先前的结果矛盾。</translation>
    </message>
    <message>
        <source>The verdict stands without numbers that anybody could count after.</source>
        <translation>结论没有附上可供核算的数字。</translation>
    </message>
    <message>
        <source>%1 does not fit this vote: it may be left from another text.</source>
        <translation>%1 与此投票不符：可能是其他文本中遗留的。</translation>
    </message>
    <message>
        <source>%1 stands for two different things.</source>
        <translation>%1 指代两个不同的事物。</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation>“%1”与“%2”不符。</translation>
    </message>
    <message>
        <source>The numbers are those of an earlier result: “%1”.</source>
        <translation>这些数字属于先前的结果：“%1”。</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 在此出现两次。</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>%1 non-binding</source>
        <comment>+1, 0, -1 or votes</comment>
        <translation>%1（无约束力）</translation>
    </message>
    <message>
        <source>%1 binding</source>
        <comment>+1, 0, -1 or votes</comment>
        <translation>%1（有约束力）</translation>
    </message>
    <message>
        <source>The verdict is not what the rule “%1” gives.</source>
        <translation>结论与规则“%1”得出的不符。</translation>
    </message>
    <message>
        <source>The verdict is not what the rule “%1” gives: %2.</source>
        <translation>结论与规则“%1”得出的不符：%2。</translation>
    </message>
    <message>
        <source>binding +1 before a close: %1</source>
        <comment>2 of at least 3</comment>
        <translation>关闭前有约束力的 +1：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition of a rule, its numbers</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, QLocale format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, QLocale format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>%1后截止</translation>
    </message>
    <message>
        <source>closed %1 ago</source>
        <translation>%1前已截止</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was taken into the book.</source>
        <translation>没有任何内容写入账本。</translation>
    </message>
    <message>
        <source>A value is missing or out of range: %1.</source>
        <translation>有一个值缺失或超出范围：%1。</translation>
    </message>
    <message>
        <source>What you entered is still there.</source>
        <translation>您输入的内容仍在。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The text or file has no form that can be read.</source>
        <translation>文本或文件的格式无法识别。</translation>
    </message>
    <message>
        <source>Copy the whole page or save the mail as .eml and try again.</source>
        <translation>请复制整个页面，或将邮件另存为 .eml 后重试。</translation>
    </message>
    <message>
        <source>It is larger than what can be handled at once.</source>
        <translation>内容过大，无法一次处理。</translation>
    </message>
    <message>
        <source>Take a smaller part.</source>
        <translation>请选取较小的部分。</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>该文件不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Download it again; it may have been cut off.</source>
        <translation>请重新下载；文件可能不完整。</translation>
    </message>
    <message>
        <source>The CSV file cannot be read: %1.</source>
        <translation>无法读取 CSV 文件：%1。</translation>
    </message>
    <message>
        <source>Check the header line and the named line.</source>
        <translation>请检查标题行和所指的行。</translation>
    </message>
    <message>
        <source>The rule is not well formed: %1.</source>
        <translation>规则格式不正确：%1。</translation>
    </message>
    <message>
        <source>Correct the named field of the rule.</source>
        <translation>请更正规则中所指的字段。</translation>
    </message>
    <message>
        <source>A mail header would break out of its line.</source>
        <translation>某个邮件标头会超出其所在行。</translation>
    </message>
    <message>
        <source>No mail was written.</source>
        <translation>未写出邮件。</translation>
    </message>
    <message>
        <source>Remove line breaks from names, subject and message id.</source>
        <translation>请删除名称、Subject 和 Message-ID 中的换行。</translation>
    </message>
    <message>
        <source>Your own template has a mistake: %1.</source>
        <translation>您自己的模板有误：%1。</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>记录保持原样。</translation>
    </message>
    <message>
        <source>Correct the template file or remove it to use the shipped one.</source>
        <translation>请更正模板文件，或将其移除以使用自带模板。</translation>
    </message>
    <message>
        <source>The open book is as it was.</source>
        <translation>打开的账本保持原样。</translation>
    </message>
    <message>
        <source>There is no such file: %1.</source>
        <translation>没有这个文件：%1。</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>请检查文件是否被移动或重命名。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Everything saved before is kept; this step was not saved.</source>
        <translation>此前保存的内容都在；这一步未保存。</translation>
    </message>
    <message>
        <source>Free some space and repeat the step.</source>
        <translation>请释放一些空间后重复这一步。</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>文件未被改动。</translation>
    </message>
    <message>
        <source>Nothing was changed in the book.</source>
        <translation>账本中没有任何更改。</translation>
    </message>
    <message>
        <source>This file is not a Tallybook book.</source>
        <translation>该文件不是 Tallybook 账本。</translation>
    </message>
    <message>
        <source>Open a file that ends in .tallybook, or make a new book.</source>
        <translation>请打开以 .tallybook 结尾的文件，或新建账本。</translation>
    </message>
    <message>
        <source>The book was written by a newer version of Tallybook.</source>
        <translation>该账本由更新版本的 Tallybook 写成。</translation>
    </message>
    <message>
        <source>Update Tallybook, then open the book again.</source>
        <translation>请更新 Tallybook，然后再打开账本。</translation>
    </message>
    <message>
        <source>Another program is writing to the book.</source>
        <translation>另一个程序正在写入账本。</translation>
    </message>
    <message>
        <source>Try again in a moment, or close the other program.</source>
        <translation>请稍后重试，或关闭另一个程序。</translation>
    </message>
    <message>
        <source>The book can be read but not changed.</source>
        <translation>账本可读，但不能更改。</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>请将其复制到可写的位置，然后打开副本。</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>账本已损坏。</translation>
    </message>
    <message>
        <source>Restore it from a backup; keep the damaged file.</source>
        <translation>请从备份恢复；并保留损坏的文件。</translation>
    </message>
    <message>
        <source>The history does not verify: somebody or something changed the book outside Tallybook.</source>
        <translation>历史未通过校验：有人或某个程序在 Tallybook 之外更改了账本。</translation>
    </message>
    <message>
        <source>All rows can still be read.</source>
        <translation>所有行仍可读取。</translation>
    </message>
    <message>
        <source>Compare with a backup before you publish a result.</source>
        <translation>发布结果前，请与备份比较。</translation>
    </message>
    <message>
        <source>The book could not be brought to the current format.</source>
        <translation>账本无法转换为当前格式。</translation>
    </message>
    <message>
        <source>The original was kept beside it.</source>
        <translation>原件已保留在旁边。</translation>
    </message>
    <message>
        <source>Open the kept copy with the version that wrote it.</source>
        <translation>请用写成它的版本打开保留的副本。</translation>
    </message>
    <message>
        <source>The entry is not in the book any more.</source>
        <translation>该条目已不在账本中。</translation>
    </message>
    <message>
        <source>Look into the history to see what became of it.</source>
        <translation>请查看历史，了解其去向。</translation>
    </message>
    <message>
        <source>Somebody else changed the same entry in the meantime.</source>
        <translation>其间有他人更改了同一条目。</translation>
    </message>
    <message>
        <source>Their change is kept, and what you entered is still here.</source>
        <translation>对方的更改已保留，您输入的内容也还在。</translation>
    </message>
    <message>
        <source>Compare both and save again.</source>
        <translation>请比较两者后重新保存。</translation>
    </message>
    <message>
        <source>The book&apos;s database reported a failure.</source>
        <translation>账本的数据库报告了故障。</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details into a report.</source>
        <translation>请重试；若仍然如此，请将详细信息复制到报告中。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>The record is in a state that does not allow this.</source>
        <translation>记录的当前状态不允许此操作。</translation>
    </message>
    <message>
        <source>Open a draft before voting; close a vote before its result.</source>
        <translation>投票前先开始草稿；发布结果前先结束投票。</translation>
    </message>
    <message>
        <source>The rule is not meant for this kind of decision.</source>
        <translation>该规则不适用于这类决定。</translation>
    </message>
    <message>
        <source>Choose another rule.</source>
        <translation>请选择其他规则。</translation>
    </message>
    <message>
        <source>Choose the rule “%1”.</source>
        <translation>请选择规则“%1”。</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>仍有缺少的内容：%1。</translation>
    </message>
    <message>
        <source>Add it, or go on with a reason that the history keeps.</source>
        <translation>请补上，或给出理由后继续，理由会留在历史中。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>It cannot be undone: somebody changed the same entry since.</source>
        <translation>无法撤销：此后有人更改了同一条目。</translation>
    </message>
    <message>
        <source>Make the change by hand if it is still wanted.</source>
        <translation>如仍需要，请手动更改。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>Copy the details into a report.</source>
        <translation>请将详细信息复制到报告中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the module&apos;s name</source>
        <translation>模块名称</translation>
    </message>
    <message>
        <source>the module&apos;s scope</source>
        <translation>模块范围</translation>
    </message>
    <message>
        <source>the old codebase</source>
        <translation>旧代码库</translation>
    </message>
    <message>
        <source>the new codebase</source>
        <translation>新代码库</translation>
    </message>
    <message>
        <source>links to the conversations</source>
        <translation>对话链接</translation>
    </message>
    <message>
        <source>the summary of the conversations</source>
        <translation>对话总结</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>the reading of the rule</source>
        <translation>规则的解释</translation>
    </message>
    <message>
        <source>the electorate</source>
        <translation>选民范围</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>the close</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without an answer</source>
        <translation>
            <numerusform>%n 条未答复的消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) whose doubt decides</source>
        <translation>
            <numerusform>%n 张存疑且影响结果的选票</numerusform>
        </translation>
    </message>
    <message>
        <source>the announced close (hours to go: %1)</source>
        <translation>公布的截止时间（还有 %1 小时）</translation>
    </message>
    <message>
        <source>the least length of the rule (hours to go: %1)</source>
        <translation>规则要求的最短时长（还有 %1 小时）</translation>
    </message>
    <message>
        <source>The file was changed since it was read: %1.</source>
        <translation>文件自读取后已被更改：%1。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>请重新读取。</translation>
    </message>
    <message>
        <source>The vote cannot be closed yet: binding +1 so far: %1, and its rule lets it close from %2 on.</source>
        <translation>投票还不能结束：目前有约束力的 +1 为 %1 张，规则要求至少 %2 张才能结束。</translation>
    </message>
    <message>
        <source>Extend the vote, or cancel it.</source>
        <translation>请延长投票，或取消投票。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n 张新选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacing vote(s)</source>
        <translation>
            <numerusform>%n 张替换选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 条已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a vote</source>
        <translation>
            <numerusform>%n 条无选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 条征集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result or reminder</source>
        <translation>
            <numerusform>%n 条结果或提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 条迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n early</source>
        <translation>
            <numerusform>%n 条过早</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 条待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n 条无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>新选票</translation>
    </message>
    <message>
        <source>Replaces an earlier vote</source>
        <translation>替换先前的选票</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>无选票</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Result or reminder</source>
        <translation>结果或提醒</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>过早</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>The text does not show who wrote this. Who is it?</source>
        <translation>文本没有显示作者。这是谁？</translation>
    </message>
    <message>
        <source>A vote is withdrawn that is not here. Is an earlier message missing?</source>
        <translation>撤回的选票不在此处。是否缺少先前的消息？</translation>
    </message>
    <message>
        <source>This person voted several times, and no date says which vote is the last.</source>
        <translation>此人多次投票，且没有日期表明哪一票是最后一票。</translation>
    </message>
    <message>
        <source>Is this a vote? There is no number in it.</source>
        <translation>这是选票吗？其中没有数字。</translation>
    </message>
    <message>
        <source>Is this a vote, and which?</source>
        <translation>这是选票吗？投的是什么？</translation>
    </message>
    <message>
        <source>Mail file</source>
        <translation>邮件文件</translation>
    </message>
    <message>
        <source>Mail archive (mbox)</source>
        <translation>邮件归档 (mbox)</translation>
    </message>
    <message>
        <source>lists.apache.org thread page</source>
        <translation>lists.apache.org 主题页面</translation>
    </message>
    <message>
        <source>Pony Mail JSON</source>
        <translation>Pony Mail JSON</translation>
    </message>
    <message>
        <source>Pony Mail plain thread</source>
        <translation>Pony Mail 纯文本主题</translation>
    </message>
    <message>
        <source>GitHub issue or discussion page</source>
        <translation>GitHub issue 或 discussion 页面</translation>
    </message>
    <message>
        <source>Discourse topic</source>
        <translation>Discourse 话题</translation>
    </message>
    <message>
        <source>Pipermail page</source>
        <translation>Pipermail 页面</translation>
    </message>
    <message>
        <source>mail-archive.com page</source>
        <translation>mail-archive.com 页面</translation>
    </message>
    <message>
        <source>Plain replies</source>
        <translation>纯文本回复</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>单条消息</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 条已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but the heaps add up to %2: please report this</source>
        <translation>%1，但各类合计为 %2：请报告此问题</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>withdraws the vote</source>
        <translation>撤回选票</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>says binding</source>
        <translation>自称有约束力</translation>
    </message>
    <message>
        <source>says non-binding</source>
        <translation>自称无约束力</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>写作 %1</translation>
    </message>
    <message>
        <source>known by the address</source>
        <translation>按地址识别</translation>
    </message>
    <message>
        <source>known by the handle</source>
        <translation>按账号识别</translation>
    </message>
    <message>
        <source>fits the shortened address</source>
        <translation>与缩写的地址相符</translation>
    </message>
    <message>
        <source>somebody of this name is known, but not at this address</source>
        <translation>有此姓名的人，但地址不同</translation>
    </message>
    <message>
        <source>several known people fit</source>
        <translation>有多个已知的人相符</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>不是已知的人</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>没有署名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>▸ %n quoted line(s)</source>
        <translation>
            <numerusform>▸ %n 行引文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> … (%n more character(s))</source>
        <translation>
            <numerusform> …（还有 %n 个字符）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) not shown</source>
        <translation>
            <numerusform>… 还有 %n 行未显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Not open yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>目前通过</translation>
    </message>
    <message>
        <source>Not approved so far</source>
        <translation>目前未通过</translation>
    </message>
    <message>
        <source>Undecided so far</source>
        <translation>目前未定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1，须为 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1，至少须 %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，至多可 %2</translation>
    </message>
    <message>
        <source>%1 against %2 × %3 = %4, must be more</source>
        <translation>%1 对 %2 × %3 = %4，须更多</translation>
    </message>
    <message>
        <source>%1 against %2 × %3 = %4</source>
        <translation>%1 对 %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1 of %2 holders, more than %3/%4 needed</source>
        <translation>%2 位投票权人中的 %1 位，须超过 %3/%4</translation>
    </message>
    <message>
        <source>%1 of %2 holders, %3/%4 needed</source>
        <translation>%2 位投票权人中的 %1 位，须达 %3/%4</translation>
    </message>
    <message numerus="yes">
        <source>%n more binding +1 would approve it</source>
        <translation>
            <numerusform>再有 %n 张有约束力的 +1 即可通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding +1 would turn it</source>
        <translation>
            <numerusform>再有 %n 张有约束力的 +1 即可改变结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding 0 would approve it</source>
        <translation>
            <numerusform>再有 %n 张有约束力的 0 即可通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding 0 would reject it</source>
        <translation>
            <numerusform>再有 %n 张有约束力的 0 即不通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding -1 would reject it</source>
        <translation>
            <numerusform>再有 %n 张有约束力的 -1 即不通过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>reading, its words, verdict</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3) → %4</source>
        <comment>reading, its words, who reads it so, verdict</comment>
        <translation>%1：%2（%3）→ %4</translation>
    </message>
    <message>
        <source>%1 — chosen</source>
        <comment>a reading</comment>
        <translation>%1 — 已选</translation>
    </message>
    <message>
        <source>%1: whether this vote binds decides (otherwise: %2)</source>
        <translation>%1：此票有无约束力决定结果（否则：%2）</translation>
    </message>
    <message>
        <source>%1: whether this vote is in time decides (otherwise: %2)</source>
        <translation>%1：此票是否及时决定结果（否则：%2）</translation>
    </message>
    <message>
        <source>%1: whether this was read rightly as a vote decides (otherwise: %2)</source>
        <translation>%1：是否正确识别为选票决定结果（否则：%2）</translation>
    </message>
    <message>
        <source>The period is %1 h, shorter than the minimum of %2 h</source>
        <translation>投票期限为 %1 小时，短于最低的 %2 小时</translation>
    </message>
    <message>
        <source>No voting period is set</source>
        <translation>未设置投票期限</translation>
    </message>
    <message>
        <source>Closed before the period ended</source>
        <translation>在期限届满前结束</translation>
    </message>
    <message>
        <source>%1 voted -1 without a reason</source>
        <translation>%1 投了 -1 而未说明理由</translation>
    </message>
    <message>
        <source>%1: what the voter says differs from the roster</source>
        <translation>%1：投票人所称与成员名册不符</translation>
    </message>
    <message>
        <source>%1 claims a veto; this rule knows none, it counts as -1</source>
        <translation>%1 主张否决权；此规则没有否决权，按 -1 计</translation>
    </message>
    <message>
        <source>The readings of the rule differ: choose one on the proposal page</source>
        <translation>规则的各种解释结果不同：请在“提案”页选择一种</translation>
    </message>
    <message>
        <source>Nobody is in favour, so it is not approved</source>
        <translation>无人赞成，因此未通过</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can tell yet whether %n vote(s) bind</source>
        <translation>
            <numerusform>尚无法判断 %n 张选票有无约束力</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is not meant for this kind of decision</source>
        <translation>该规则不适用于这类决定</translation>
    </message>
    <message>
        <source>%1 +1, %2 0, %3 -1</source>
        <comment>numbers of votes by side</comment>
        <translation>%1 票 +1，%2 票 0，%3 票 -1</translation>
    </message>
    <message>
        <source>Binding at the opening, not at the close: %1</source>
        <translation>开始时有约束力、结束时没有：%1</translation>
    </message>
    <message>
        <source>Binding at the close, not yet at the opening: %1</source>
        <translation>结束时有约束力、开始时尚没有：%1</translation>
    </message>
    <message>
        <source>Binding +1: %1 of the %2 that the rule asks for before a close; with fewer the vote must be extended</source>
        <translation>有约束力的 +1：规则要求结束前有 %2 张，目前 %1 张；不足时必须延长投票</translation>
    </message>
    <message>
        <source>Closed with %1 of the %2 binding +1 that the rule asks for before a close; it had to be extended</source>
        <translation>规则要求结束前有 %2 张有约束力的 +1，结束时只有 %1 张；本应延长投票</translation>
    </message>
</context>
<context>
    <name>ProposalNotes</name>
    <message>
        <source>Link at least one conversation. Opening the vote without one needs a reason that the history keeps.</source>
        <translation>请至少链接一个对话。没有对话而开始投票须给出理由，理由会留在历史中。</translation>
    </message>
    <message>
        <source>Sum the conversations up. Opening the vote without a summary needs a reason that the history keeps.</source>
        <translation>请总结对话。没有总结而开始投票须给出理由，理由会留在历史中。</translation>
    </message>
    <message>
        <source>Choose at least one person whose vote binds.</source>
        <translation>请至少选择一位其票有约束力的人。</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>请选择规则。</translation>
    </message>
    <message>
        <source>Needed before the vote can be opened.</source>
        <translation>开始投票前必填。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>决定内容</translation>
    </message>
    <message>
        <source>Module name</source>
        <translation>模块名称</translation>
    </message>
    <message>
        <source>Module scope</source>
        <translation>模块范围</translation>
    </message>
    <message>
        <source>Existing codebase</source>
        <translation>现有代码库</translation>
    </message>
    <message>
        <source>New codebase</source>
        <translation>新代码库</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Summary of the conversations</source>
        <translation>对话总结</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reading of the rule</source>
        <translation>规则的解释</translation>
    </message>
    <message>
        <source>Whose votes bind</source>
        <translation>谁的票有约束力</translation>
    </message>
    <message>
        <source>Voting period</source>
        <translation>投票期限</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>The vote would close before it opens.</source>
        <translation>投票的截止时间早于开始时间。</translation>
    </message>
    <message>
        <source>%1 hours are shorter than the %2 hours of the rule “%3”.</source>
        <translation>%1 小时短于规则“%3”的 %2 小时。</translation>
    </message>
    <message>
        <source>This rule does not decide proposals of this kind.</source>
        <translation>此规则不用于决定这类提案。</translation>
    </message>
    <message>
        <source>This rule does not decide proposals of this kind. “%1” does.</source>
        <translation>此规则不用于决定这类提案。“%1”可以。</translation>
    </message>
    <message>
        <source>The rule has no reading “%1”.</source>
        <translation>该规则没有解释“%1”。</translation>
    </message>
    <message>
        <source>The new codebase is the same as the existing one.</source>
        <translation>新代码库与现有代码库相同。</translation>
    </message>
    <message>
        <source>Choose the project that votes, or add it.</source>
        <translation>请选择投票的项目，或添加项目。</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>A Message-ID looks like &lt;…@…&gt;, without blanks.</source>
        <translation>Message-ID 形如 &lt;…@…&gt;，不含空格。</translation>
    </message>
    <message>
        <source>“%1” is no known time zone.</source>
        <translation>“%1”不是已知的时区。</translation>
    </message>
    <message>
        <source>Say when the vote closes, before it is opened.</source>
        <translation>开始投票前请填写截止时间。</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The value begins the first line of the writer&apos;s own words.</source>
        <translation>该值位于作者本人文字首行的开头。</translation>
    </message>
    <message>
        <source>The value begins a line of the writer&apos;s own words further down.</source>
        <translation>该值位于作者本人文字后面某一行的开头。</translation>
    </message>
    <message>
        <source>The value stands inside a sentence in which the writer votes.</source>
        <translation>该值位于作者投票的句子之中。</translation>
    </message>
    <message>
        <source>A box of the ballot is ticked.</source>
        <translation>选票中的一个方框已勾选。</translation>
    </message>
    <message>
        <source>A thumb stands for the value.</source>
        <translation>以拇指符号表示该值。</translation>
    </message>
    <message>
        <source>The value is said on something other than the proposal.</source>
        <translation>该值针对的不是本提案。</translation>
    </message>
    <message>
        <source>The vote counts, and the condition the writer names is kept with it.</source>
        <translation>该选票计入，所提条件随之保留。</translation>
    </message>
    <message>
        <source>The writer speaks of a vote that may come, or says what it is not.</source>
        <translation>作者谈到可能会投的选票，或说明它不是什么。</translation>
    </message>
    <message>
        <source>The message holds different values, and nothing says which one counts.</source>
        <translation>消息中有不同的值，且没有说明哪个算数。</translation>
    </message>
    <message>
        <source>The message votes on several items, each with a value of its own.</source>
        <translation>消息对多个事项投票，各有其值。</translation>
    </message>
    <message>
        <source>The writer agrees or objects in words, and no number was found.</source>
        <translation>作者以文字表示同意或反对，没有找到数值。</translation>
    </message>
    <message>
        <source>The writer changes an earlier vote; the last value counts.</source>
        <translation>作者更改了先前的选票；以最后的值为准。</translation>
    </message>
    <message>
        <source>The writer takes an earlier vote back without giving a new one.</source>
        <translation>作者撤回先前的选票，没有另投。</translation>
    </message>
    <message>
        <source>Words about binding stand beside the value or in its sentence.</source>
        <translation>该值旁边或所在句子中有关于约束力的文字。</translation>
    </message>
    <message>
        <source>A line beside the value says nothing but whether it binds.</source>
        <translation>该值旁边有一行只说明其是否有约束力。</translation>
    </message>
    <message>
        <source>The word for binding is one slip away from its spelling.</source>
        <translation>表示约束力的词有一处拼写差错。</translation>
    </message>
    <message>
        <source>The number lies beyond the scale and counts by its sign.</source>
        <translation>该数值超出范围，按其正负号计算。</translation>
    </message>
    <message>
        <source>The number is a fraction: less than a vote for or against, an abstention.</source>
        <translation>该数值是小数：不足赞成或反对票，视为弃权。</translation>
    </message>
    <message>
        <source>The value stands below a quotation.</source>
        <translation>该值位于引文下方。</translation>
    </message>
    <message>
        <source>No vote was called in this thread.</source>
        <translation>此主题中没有发起投票。</translation>
    </message>
    <message>
        <source>The number is written in an unusual way.</source>
        <translation>该数值的写法不寻常。</translation>
    </message>
    <message>
        <source>The writer weakens the value (&quot;approximately&quot;, &quot;closer to&quot;).</source>
        <translation>作者弱化了该值（“approximately”“closer to”）。</translation>
    </message>
    <message>
        <source>In a call, reminder or result only the sender&apos;s own words vote, never its lists.</source>
        <translation>在投票发起、提醒或结果邮件中，只有发件人本人的文字算作投票，列表不算。</translation>
    </message>
    <message>
        <source>The value stands deep inside a long message.</source>
        <translation>该值位于长消息的深处。</translation>
    </message>
    <message>
        <source>A box of the quoted ballot is ticked that is empty in the message replied to, or that message is not at hand.</source>
        <translation>引用的选票中勾选了一个方框，而它在被回复的消息中是空的，或该消息不在手边。</translation>
    </message>
    <message>
        <source>The message repeats the words of the one it replies to, without quotation marks: a vote, or a copy of one.</source>
        <translation>消息重复了被回复消息的文字，却没有引用标记：可能是选票，也可能是选票的副本。</translation>
    </message>
    <message>
        <source>The value stands alone in what a signature mark sets off.</source>
        <translation>该值单独出现在签名分隔符之后的部分中。</translation>
    </message>
</context>
<context>
    <name>RosterPreview</name>
    <message>
        <source>this column is not read</source>
        <translation>此列未读取</translation>
    </message>
    <message>
        <source>more cells than headings, left out</source>
        <translation>单元格多于标题，已略过</translation>
    </message>
    <message>
        <source>neither name, id, address nor handle, left out</source>
        <translation>没有姓名、ID、地址或账号，已略过</translation>
    </message>
    <message>
        <source>unknown role, left out</source>
        <translation>角色未知，已略过</translation>
    </message>
    <message>
        <source>not a day like 2021-03-01, left out</source>
        <translation>不是形如 2021-03-01 的日期，已略过</translation>
    </message>
    <message>
        <source>ends before it begins, left out</source>
        <translation>结束早于开始，已略过</translation>
    </message>
    <message>
        <source>no mail address, not taken</source>
        <translation>不是邮件地址，未采用</translation>
    </message>
    <message>
        <source>no handle, not taken</source>
        <translation>不是账号，未采用</translation>
    </message>
    <message>
        <source>belongs to another line, left out</source>
        <translation>属于另一行，已略过</translation>
    </message>
    <message>
        <source>taken without a first day</source>
        <translation>已采用，没有起始日期</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>文件中有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all are known already, nothing changes.</source>
        <translation>%1：全部已知，没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n 位新人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) gain data</source>
        <translation>
            <numerusform>%n 人补充资料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n 个新角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) gain dates</source>
        <translation>
            <numerusform>%n 个角色补充日期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1, emeritus</source>
        <translation>%1，荣休</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 gains %2</source>
        <comment>person, addresses</comment>
        <translation>%1 补充：%2</translation>
    </message>
    <message>
        <source>%1 is new: %2</source>
        <comment>person, addresses</comment>
        <translation>新人员 %1：%2</translation>
    </message>
    <message>
        <source>Role of %1 now: %2</source>
        <comment>person, role with dates</comment>
        <translation>%1 的角色现为：%2</translation>
    </message>
    <message>
        <source>New role of %1: %2</source>
        <comment>person, role with dates</comment>
        <translation>%1 的新角色：%2</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>person</comment>
        <translation>新人员 %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Lazy 2/3 majority</source>
        <translation>宽松三分之二多数（lazy）</translation>
    </message>
    <message>
        <source>at least 3 binding votes, at least twice as many +1 as -1, and at least one +1</source>
        <translation>至少 3 张有约束力的选票，+1 至少为 -1 的两倍，且至少有一张 +1</translation>
    </message>
    <message>
        <source>at least 3 binding votes, +1 or -1</source>
        <translation>至少 3 张有约束力的选票（+1 或 -1）</translation>
    </message>
    <message>
        <source>at least twice as many +1 as -1</source>
        <translation>+1 至少为 -1 的两倍</translation>
    </message>
    <message>
        <source>at least one +1</source>
        <translation>至少有一张 +1</translation>
    </message>
    <message>
        <source>three of the binding votes must be +1</source>
        <translation>有约束力的选票中须有三张 +1</translation>
    </message>
    <message>
        <source>CouchDB&apos;s bylaws</source>
        <translation>CouchDB 的章程</translation>
    </message>
    <message>
        <source>at least 3 binding +1</source>
        <translation>至少 3 张有约束力的 +1</translation>
    </message>
    <message>
        <source>three binding votes of any value, zeros too</source>
        <translation>三张有约束力的选票，不论何值，包括 0</translation>
    </message>
    <message>
        <source>CloudStack&apos;s bylaws</source>
        <translation>CloudStack 的章程</translation>
    </message>
    <message>
        <source>at least 3 binding votes of any value</source>
        <translation>至少 3 张有约束力的选票，不论何值</translation>
    </message>
    <message>
        <source>three binding votes, where a zero is not a vote cast</source>
        <translation>三张有约束力的选票，0 不算已投的票</translation>
    </message>
    <message>
        <source>common parliamentary practice</source>
        <translation>通行的议会惯例</translation>
    </message>
    <message>
        <source>Majority approval</source>
        <translation>多数批准</translation>
    </message>
    <message>
        <source>at least 3 binding +1, and more binding +1 than -1</source>
        <translation>至少 3 张有约束力的 +1，且有约束力的 +1 多于 -1</translation>
    </message>
    <message>
        <source>more +1 than -1</source>
        <translation>+1 多于 -1</translation>
    </message>
    <message>
        <source>Majority approval, extended until three</source>
        <translation>多数批准，满三票前延长</translation>
    </message>
    <message>
        <source>at least 3 binding +1, and more binding +1 than -1; with fewer than 3 binding +1 the vote cannot be closed, it must be extended</source>
        <translation>至少 3 张有约束力的 +1，且有约束力的 +1 多于 -1；有约束力的 +1 不足 3 张时不能结束投票，必须延长</translation>
    </message>
    <message>
        <source>Consensus approval</source>
        <translation>共识批准</translation>
    </message>
    <message>
        <source>at least 3 binding +1 and no veto; a -1 without a technical reason is void</source>
        <translation>至少 3 张有约束力的 +1 且无否决；没有技术理由的 -1 无效</translation>
    </message>
    <message>
        <source>no binding -1 with a technical reason</source>
        <translation>没有附技术理由的有约束力的 -1</translation>
    </message>
    <message>
        <source>Lazy consensus</source>
        <translation>默示共识（lazy）</translation>
    </message>
    <message>
        <source>no binding -1 by the end; silence is consent</source>
        <translation>截止前没有有约束力的 -1；沉默即同意</translation>
    </message>
    <message>
        <source>no binding -1</source>
        <translation>没有有约束力的 -1</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>简单多数</translation>
    </message>
    <message>
        <source>more binding +1 than -1 among those who vote</source>
        <translation>投票者中有约束力的 +1 多于 -1</translation>
    </message>
    <message>
        <source>2/3 majority of all</source>
        <translation>全体三分之二多数</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of all holders of a binding vote; silence counts against</source>
        <translation>全体投票权人中至少三分之二投 +1；沉默按反对计</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of all holders of a binding vote</source>
        <translation>全体投票权人中至少三分之二投 +1</translation>
    </message>
    <message>
        <source>2/3 majority of all who answer</source>
        <translation>全体回应者三分之二多数</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of the holders of a binding vote; a holder who stays silent through three public calls, at least seven days apart, is not counted among them</source>
        <translation>投票权人中至少三分之二投 +1；在三次公开征集（每次至少相隔七天）中都保持沉默者不计入其中</translation>
    </message>
    <message>
        <source>Majority of all</source>
        <translation>全体多数</translation>
    </message>
    <message>
        <source>+1 from more than half of all holders of a binding vote</source>
        <translation>全体投票权人中超过半数投 +1</translation>
    </message>
    <message>
        <source>Unanimous consensus</source>
        <translation>一致共识</translation>
    </message>
    <message>
        <source>every holder of a binding vote votes, none of them -1, and at least one +1</source>
        <translation>全体投票权人都投票，无人投 -1，且至少有一张 +1</translation>
    </message>
    <message>
        <source>every holder of a binding vote votes</source>
        <translation>全体投票权人都投票</translation>
    </message>
    <message>
        <source>Incubator release, podling&apos;s round</source>
        <translation>孵化器发布，孵化项目轮次</translation>
    </message>
    <message>
        <source>in the podling at least 3 binding +1 and more +1 than -1; then a second round, in the Incubator PMC</source>
        <translation>在孵化项目中至少 3 张有约束力的 +1 且 +1 多于 -1；随后在 Incubator PMC 进行第二轮</translation>
    </message>
    <message>
        <source>Incubator release, Incubator PMC&apos;s round</source>
        <translation>孵化器发布，Incubator PMC 轮次</translation>
    </message>
    <message>
        <source>at least 3 +1 of the Incubator PMC, and more of its +1 than -1</source>
        <translation>Incubator PMC 至少 3 张 +1，且其 +1 多于 -1</translation>
    </message>
    <message>
        <source>at least 3 binding +1 of the Incubator PMC</source>
        <translation>至少 3 张 Incubator PMC 的有约束力的 +1</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect when Tallybook is started again. Mails are always in English.</source>
        <translation>重新启动 Tallybook 后生效。邮件始终为英文。</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>没有滑动、淡入淡出或闪烁。</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>您的姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Signs the mails and stands in the history. Without it the chair of the project signs, and the history names your account.</source>
        <translation>用于邮件署名，并记入历史。留空时由项目主席署名，历史中则记录您的系统账户名。</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>您的邮件地址(&amp;A)：</translation>
    </message>
    <message>
        <source>The sender of saved drafts (.eml).</source>
        <translation>所保存草稿 (.eml) 的发件人。</translation>
    </message>
    <message>
        <source>Folder of own &amp;templates:</source>
        <translation>自定义模板的文件夹(&amp;T)：</translation>
    </message>
    <message>
        <source>A file there takes the place of the shipped template of the same name.</source>
        <translation>其中的文件会取代同名的自带模板。</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>规则(&amp;U)：</translation>
    </message>
    <message>
        <source>Used where it is meant for the kind of record.</source>
        <translation>仅在该规则适用于记录的类型时采用。</translation>
    </message>
    <message>
        <source>Voting &amp;period:</source>
        <translation>投票期限(&amp;P)：</translation>
    </message>
    <message>
        <source>Never shorter than the rule asks for.</source>
        <translation>不会短于规则的要求。</translation>
    </message>
    <message>
        <source>&amp;Zone of the list:</source>
        <translation>邮件列表的时区(&amp;Z)：</translation>
    </message>
    <message>
        <source>Shown beside UTC.</source>
        <translation>与 UTC 并列显示。</translation>
    </message>
    <message>
        <source>Open the last &amp;book at start</source>
        <translation>启动时打开上次的账本(&amp;B)</translation>
    </message>
    <message>
        <source>Remember &amp;size and layout of the windows</source>
        <translation>记住窗口的大小和布局(&amp;S)</translation>
    </message>
    <message>
        <source>Takes effect at once, in all windows.</source>
        <translation>在所有窗口中立即生效。</translation>
    </message>
    <message>
        <source>Otherwise the welcome page with the recent books is shown.</source>
        <translation>否则显示带有最近账本的欢迎页。</translation>
    </message>
    <message>
        <source>Columns, splitters and panes, too. Otherwise each start begins with the layout of the first.</source>
        <translation>也包括列、分隔条和面板。否则每次启动都使用初始布局。</translation>
    </message>
</context>
<context>
    <name>VoteCells</name>
    <message>
        <source>, needs attention</source>
        <translation>，需留意</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1, but says non-binding</source>
        <comment>why a vote binds</comment>
        <translation>%1，但自称无约束力</translation>
    </message>
    <message>
        <source>%1, but says binding</source>
        <comment>why a vote does not bind</comment>
        <translation>%1，但自称有约束力</translation>
    </message>
    <message>
        <source>admitted by hand</source>
        <translation>人工准予计入</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>local time, UTC</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>Strategy</source>
        <translation>战略</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>新模块</translation>
    </message>
    <message>
        <source>Codebase replacement</source>
        <translation>更换代码库</translation>
    </message>
    <message>
        <source>Other decision</source>
        <translation>其他决定</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed, result due</source>
        <translation>已结束，待发结果</translation>
    </message>
    <message>
        <source>Result sent</source>
        <translation>结果已发送</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>贡献者</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>PMC</source>
        <translation>PMC</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>IPMC</source>
        <translation>IPMC</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Change of vote</source>
        <translation>改票</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>says binding</source>
        <translation>自称有约束力</translation>
    </message>
    <message>
        <source>says non-binding</source>
        <translation>自称无约束力</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>By the period</source>
        <translation>按投票期限</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>准予计入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>By the roster</source>
        <translation>按成员名册</translation>
    </message>
    <message>
        <source>Count as binding</source>
        <translation>计为有约束力</translation>
    </message>
    <message>
        <source>Count as non-binding</source>
        <translation>计为无约束力</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>replaced by a later vote</source>
        <translation>被后来的选票替代</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤回消息</translation>
    </message>
    <message>
        <source>early, not counted</source>
        <translation>过早，未计入</translation>
    </message>
    <message>
        <source>late, not counted</source>
        <translation>迟到，未计入</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>人工排除</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>无约束力</translation>
    </message>
    <message>
        <source>in the electorate</source>
        <translation>在选民范围内</translation>
    </message>
    <message>
        <source>%1, does not bind</source>
        <translation>%1，无约束力</translation>
    </message>
    <message>
        <source>role does not bind</source>
        <translation>该角色无约束力</translation>
    </message>
    <message>
        <source>not on the roster</source>
        <translation>不在成员名册上</translation>
    </message>
    <message>
        <source>role began after the vote</source>
        <translation>角色始于投票之后</translation>
    </message>
    <message>
        <source>role had ended</source>
        <translation>角色当时已结束</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>人工决定</translation>
    </message>
    <message>
        <source>no roster to judge by</source>
        <translation>没有可据以判断的成员名册</translation>
    </message>
    <message>
        <source>address not on the roster</source>
        <translation>地址不在成员名册上</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>a vote and how it was written</comment>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>未知的人</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未具名的人</translation>
    </message>
    <message>
        <source>Members of the PMC</source>
        <translation>PMC 成员</translation>
    </message>
    <message>
        <source>Active members of the PMC (without emeriti)</source>
        <translation>PMC 在任成员（不含荣休成员）</translation>
    </message>
    <message>
        <source>Committers</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>Members of the Incubator PMC</source>
        <translation>Incubator PMC 成员</translation>
    </message>
    <message>
        <source>People named here</source>
        <translation>此处指定的人员</translation>
    </message>
</context>
<context>
    <name>tallybook::AnnouncePage</name>
    <message>
        <source>Cop&amp;y text</source>
        <translation>复制文本(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>在邮件程序中打开(&amp;M)</translation>
    </message>
    <message>
        <source>Mark result as se&amp;nt</source>
        <translation>将结果标记为已发送(&amp;N)</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Call for votes</source>
        <translation>投票征集</translation>
    </message>
    <message>
        <source>Result mail</source>
        <translation>结果邮件</translation>
    </message>
    <message>
        <source>Decision summary</source>
        <translation>决定摘要</translation>
    </message>
    <message>
        <source>What was found when it was checked</source>
        <translation>检查所见</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>收件人：</translation>
    </message>
    <message>
        <source>Su&amp;bject:</source>
        <translation>Subject(&amp;B)：</translation>
    </message>
    <message>
        <source>In reply to:</source>
        <translation>回复：</translation>
    </message>
    <message>
        <source>Preview, exactly as it goes out</source>
        <translation>预览，与发出内容完全一致</translation>
    </message>
    <message>
        <source>Choose a record on the left to see what can be announced about it.</source>
        <translation>请在左侧选择记录，查看可就其发布的公告。</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>Writing the mail</source>
        <translation>撰写邮件</translation>
    </message>
    <message>
        <source>nothing: a new thread</source>
        <translation>无：新主题</translation>
    </message>
    <message>
        <source>&amp;Save draft (.eml)…</source>
        <translation>保存草稿 (.eml)(&amp;S)…</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>撰写摘要</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>保存摘要(&amp;S)…</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Checked: nothing was found.</source>
        <translation>已检查：未发现问题。</translation>
    </message>
    <message>
        <source>Copied the text of “%1”.</source>
        <translation>已复制“%1”的文本。</translation>
    </message>
    <message>
        <source>Copied the summary.</source>
        <translation>已复制摘要。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>邮件草稿 (*.eml)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Votes as table (*.csv)</source>
        <translation>选票表格 (*.csv)</translation>
    </message>
    <message>
        <source>Whole record (*.json)</source>
        <translation>完整记录 (*.json)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>保存邮件草稿</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The mail is too long to be handed over as a link, which programs cut. Save it as a draft (.eml) and open that, or copy the text.</source>
        <translation>邮件太长，无法作为链接传递，否则会被程序截断。请将其保存为草稿 (.eml) 后打开，或复制文本。</translation>
    </message>
    <message>
        <source>Opening the mail program</source>
        <translation>打开邮件程序</translation>
    </message>
    <message>
        <source>No mail program answered. Save the mail as a draft (.eml), or copy the text.</source>
        <translation>没有邮件程序响应。请将邮件保存为草稿 (.eml)，或复制文本。</translation>
    </message>
    <message>
        <source>The result is recorded as sent.</source>
        <translation>结果已记为已发送。</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Message-ID of the sent mail</source>
        <translation>已发送邮件的 Message-ID</translation>
    </message>
    <message>
        <source>Why the record changed</source>
        <translation>记录变动的原因</translation>
    </message>
    <message>
        <source>&amp;Why the record changed:</source>
        <translation>记录变动的原因(&amp;W)：</translation>
    </message>
    <message>
        <source>A reminder goes out while the vote is open.</source>
        <translation>提醒只在投票进行期间发出。</translation>
    </message>
    <message>
        <source>The vote was not extended. “Extend vote…” in the Vote menu does that.</source>
        <translation>投票没有延期。可用“投票”菜单中的“延长投票…”。</translation>
    </message>
    <message>
        <source>The vote is not cancelled. “Cancel vote…” in the Vote menu does that.</source>
        <translation>投票没有取消。可用“投票”菜单中的“取消投票…”。</translation>
    </message>
    <message>
        <source>No result went out yet, so there is nothing to correct.</source>
        <translation>还没有发出结果，没有可更正的内容。</translation>
    </message>
    <message>
        <source>Nothing changed since the result went out.</source>
        <translation>结果发出后没有变动。</translation>
    </message>
    <message>
        <source>Mark call as se&amp;nt</source>
        <translation>将投票征集标记为已发送(&amp;N)</translation>
    </message>
    <message>
        <source>Mark correction as se&amp;nt</source>
        <translation>将更正标记为已发送(&amp;N)</translation>
    </message>
    <message>
        <source>Document with charts (*.pdf)</source>
        <translation>带图表的文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The call is recorded as sent; what follows replies to it.</source>
        <translation>投票征集已记为发送；后续邮件将回复它。</translation>
    </message>
    <message>
        <source>The correction is recorded as sent; the earlier result stays.</source>
        <translation>更正已记为发送；先前的结果保留。</translation>
    </message>
    <message>
        <source>Marking the mail as sent</source>
        <translation>标记邮件为已发送</translation>
    </message>
    <message>
        <source>Messa&amp;ge-ID of the sent mail:</source>
        <translation>已发送邮件的 Message-ID(&amp;G)：</translation>
    </message>
    <message>
        <source>A preview: the result goes out when the vote is closed.</source>
        <translation>预览：投票结束后才会发出结果。</translation>
    </message>
    <message>
        <source>Letting the result go</source>
        <translation>放行结果</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>正在读取选票…</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveBrowser</name>
    <message>
        <source>&amp;Open archives…</source>
        <translation>打开归档(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>取消读取(&amp;C)</translation>
    </message>
    <message>
        <source>Votes of an archive</source>
        <translation>归档中的投票</translation>
    </message>
    <message>
        <source>Open archives</source>
        <translation>打开归档</translation>
    </message>
    <message>
        <source>Mailboxes (*.mbox *.mbx)</source>
        <translation>邮箱文件 (*.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%p %</source>
        <comment>progress</comment>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Votes of the archive</source>
        <translation>该归档中的投票</translation>
    </message>
    <message>
        <source>%1 is no mailbox (mbox) and was left out.</source>
        <translation>%1 不是邮箱文件 (mbox)，已略过。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Reading was cancelled before a vote was read.</source>
        <translation>尚未读到任何投票，读取已取消。</translation>
    </message>
    <message>
        <source>Reading was cancelled. These votes were read until then; there may be more.</source>
        <translation>已取消读取。此前读到的投票如下；可能还有更多。</translation>
    </message>
    <message>
        <source>There is more in these files than can be handled at once. The rest was left out: open fewer files.</source>
        <translation>这些文件的内容过多，无法一次处理。其余部分已略过：请少打开一些文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>没有打开归档</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) gone through.</source>
        <translation>
            <numerusform>已查看 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n 次投票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>显示 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the mailbox of a mailing list, an .mbox file of any size, or several of them: every vote in them is listed here with its count and its result. You can drop the files on this window, too.</source>
        <translation>打开邮件列表的邮箱文件（任意大小的 .mbox 文件），一个或多个均可：其中的每次投票及其计票和结果都会列在此处。您也可以将文件拖放到此窗口上。</translation>
    </message>
    <message>
        <source>No vote fits the filter. Change the words, the kind or the days above.</source>
        <translation>没有符合筛选条件的投票。请更改上方的文字、类型或日期。</translation>
    </message>
    <message>
        <source>Reading. Votes appear here as soon as they are found.</source>
        <translation>正在读取。找到的投票会随即显示在此处。</translation>
    </message>
    <message>
        <source>There is no mail to look through. Open another archive.</source>
        <translation>没有可查看的邮件。请打开另一个归档。</translation>
    </message>
    <message>
        <source>No vote was found. A vote is known by the subject of its call, as in “[VOTE] …”; open other months, or import single mails with File ▸ Import….</source>
        <translation>没有找到投票。投票按其征集邮件的 Subject 识别，例如“[VOTE] …”；请打开其他月份，或通过“文件 ▸ 导入…”导入单封邮件。</translation>
    </message>
    <message>
        <source>Choose a vote to see more of it.</source>
        <translation>请选择投票，查看更多信息。</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveFilterBar</name>
    <message>
        <source>Opened &amp;from</source>
        <translation>开始日期自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Subject, list or caller</source>
        <translation>Subject、邮件列表或发起人</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>筛选(&amp;L)：</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>所有投票</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>有结果</translation>
    </message>
    <message>
        <source>Result differs from the count</source>
        <translation>结果与计票不一致</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>First day on which a vote opened</source>
        <translation>投票开始的最早日期</translation>
    </message>
    <message>
        <source>Last day on which a vote opened</source>
        <translation>投票开始的最晚日期</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveImportBar</name>
    <message>
        <source>&amp;Into:</source>
        <translation>导入到(&amp;I)：</translation>
    </message>
    <message>
        <source>Import this &amp;thread…</source>
        <translation>导入此主题(&amp;T)…</translation>
    </message>
    <message>
        <source>Record that the thread goes into</source>
        <translation>要导入此主题的记录</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>记录“%1”</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>To import a thread, open a book or make a new one in the main window; this list stays.</source>
        <translation>要导入主题，请在主窗口中打开或新建账本；此列表会保留。</translation>
    </message>
    <message>
        <source>The open book can only be read, so nothing can be imported into it.</source>
        <translation>打开的账本为只读，无法导入任何内容。</translation>
    </message>
    <message>
        <source>Choose a vote to import its thread.</source>
        <translation>请选择投票，以导入其主题。</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveModel</name>
    <message>
        <source>Votes +1 / 0 / -1 of those who say that they bind</source>
        <translation>自称有约束力者的选票 +1 / 0 / -1</translation>
    </message>
    <message>
        <source>Votes +1 / 0 / -1 of those who say that they do not bind, or say nothing</source>
        <translation>自称无约束力或未说明者的选票 +1 / 0 / -1</translation>
    </message>
    <message>
        <source>Whether the result states what was counted</source>
        <translation>结果所述是否与计票一致</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>List</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>Other votes</source>
        <translation>其他选票</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布的结果</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>tallybook::BookShelf</name>
    <message>
        <source>Open book</source>
        <translation>打开账本</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook);;All files (*)</source>
        <translation>Tallybook 账本 (*.tallybook);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建账本</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook)</source>
        <translation>Tallybook 账本 (*.tallybook)</translation>
    </message>
    <message>
        <source>Opening the book</source>
        <translation>打开账本</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>新建账本</translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation>建立示例账本</translation>
    </message>
</context>
<context>
    <name>tallybook::ChartFrame</name>
    <message>
        <source>Save chart as &amp;picture…</source>
        <translation>将图表存为图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save chart as &amp;drawing…</source>
        <translation>将图表存为矢量图(&amp;D)…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Saved the chart in %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>tallybook::CheckSources</name>
    <message>
        <source>&amp;Thread:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Roster:</source>
        <translation>成员名册(&amp;R)：</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>规则(&amp;U)：</translation>
    </message>
    <message>
        <source>Not held against one</source>
        <translation>不作对照</translation>
    </message>
    <message>
        <source>Messages of “%1”</source>
        <translation>“%1”的消息</translation>
    </message>
    <message>
        <source>Messages of a record</source>
        <translation>某条记录的消息</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)…</source>
        <translation>
            <numerusform>%n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as in this book</source>
        <translation>%1，按此账本</translation>
    </message>
    <message>
        <source>The one that the mail names</source>
        <translation>邮件中写明的规则</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>打开主题</translation>
    </message>
    <message>
        <source>Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)</source>
        <translation>邮件 (*.eml *.mbox *.mbx *.json *.txt *.html);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tallybook::CommandPalette</name>
    <message>
        <source>Find an action or a record</source>
        <translation>查找操作或记录</translation>
    </message>
    <message>
        <source>What do you want to do, or which record?</source>
        <translation>您想做什么，或查找哪条记录？</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>No action and no record has all of these words.</source>
        <translation>没有操作或记录包含所有这些词。</translation>
    </message>
</context>
<context>
    <name>tallybook::ConditionEdit</name>
    <message>
        <source>Which votes</source>
        <translation>哪些选票</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Against which votes</source>
        <translation>与哪些选票相比</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Votes against votes</source>
        <translation>选票与选票之比</translation>
    </message>
    <message>
        <source>Share of all holders</source>
        <translation>占全体投票权人的比例</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>检验内容</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>至少或至多</translation>
    </message>
    <message>
        <source>More than this, not exactly as much</source>
        <translation>须超过此数，恰好相等不算</translation>
    </message>
    <message>
        <source>In words, in English; empty: made from the numbers</source>
        <translation>文字说明，用英文；留空则由数字生成</translation>
    </message>
    <message>
        <source>The condition in words</source>
        <translation>条件的文字说明</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationPage</name>
    <message numerus="yes">
        <source>%n passage(s) in the summary</source>
        <translation>
            <numerusform>总结中有 %n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>打开链接(&amp;K)</translation>
    </message>
    <message>
        <source>No conversation is linked. Links are added on the proposal page.</source>
        <translation>没有链接任何对话。请在“提案”页添加链接。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>&amp;Conversations that led here</source>
        <translation>促成此事的对话(&amp;C)</translation>
    </message>
    <message>
        <source>Messages of the vote thread</source>
        <translation>投票主题的消息</translation>
    </message>
    <message>
        <source>Vote &amp;thread</source>
        <translation>投票主题(&amp;T)</translation>
    </message>
    <message>
        <source>No message is kept with this record yet. Paste replies with Ctrl+Shift+V, or import a file.</source>
        <translation>此记录尚未保存消息。请用 Ctrl+Shift+V 粘贴回复，或导入文件。</translation>
    </message>
    <message>
        <source>Add passage to s&amp;ummary</source>
        <translation>将段落加入总结(&amp;U)</translation>
    </message>
    <message>
        <source>Select words of the message first; they are quoted with their author.</source>
        <translation>请先选择消息中的文字；引用时会注明作者。</translation>
    </message>
    <message>
        <source>Adding the passage</source>
        <translation>添加段落</translation>
    </message>
    <message>
        <source>The passage stands in the summary on the proposal page.</source>
        <translation>段落已加入“提案”页的总结。</translation>
    </message>
    <message>
        <source>The passage stands in the summary on the proposal page, with the other edits that are not saved yet.</source>
        <translation>段落已加入“提案”页的总结，与其他尚未保存的编辑在一起。</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationsEdit</name>
    <message>
        <source>No conversation is linked yet. Add the threads in which the proposal was discussed.</source>
        <translation>尚未链接对话。请添加讨论过该提案的主题。</translation>
    </message>
    <message>
        <source>Add &amp;link</source>
        <translation>添加链接(&amp;L)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationsModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参与者</translation>
    </message>
</context>
<context>
    <name>tallybook::CountsTable</name>
    <message>
        <source>Votes as stated, as listed and in the thread</source>
        <translation>所述、所列及主题中的票数</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>所述</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>所列</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>%1 (%2 binding)</source>
        <translation>%1（有约束力 %2）</translation>
    </message>
</context>
<context>
    <name>tallybook::CutDialog</name>
    <message>
        <source>&amp;Cut before this paragraph</source>
        <translation>在此段前切分(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Cut the text into messages</source>
        <translation>将文本切分为消息</translation>
    </message>
    <message>
        <source>Up and Down go from paragraph to paragraph; Space puts a cut before one, or takes it away.</source>
        <translation>上下键在段落间移动；空格键在段落前加上或去掉切分。</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>&amp;Do not cut before this paragraph</source>
        <translation>不在此段前切分(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::ElectorateEdit</name>
    <message>
        <source>Nobody is known yet. Add people in the roster first.</source>
        <translation>尚无已知人员。请先在成员名册中添加人员。</translation>
    </message>
    <message>
        <source>Electorate</source>
        <translation>选民范围</translation>
    </message>
    <message>
        <source>People whose votes bind</source>
        <translation>其票有约束力的人员</translation>
    </message>
</context>
<context>
    <name>tallybook::EvidencePane</name>
    <message>
        <source>Source message</source>
        <translation>来源消息</translation>
    </message>
    <message>
        <source>Choose a vote to see the message it was read from.</source>
        <translation>请选择选票，查看其所依据的消息。</translation>
    </message>
    <message>
        <source>This vote was entered by hand; there is no message.</source>
        <translation>此选票为人工录入；没有消息。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, subject</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Carried over from %1, where it was cast for something else</source>
        <translation>沿用自 %1，当时是为其他事项所投</translation>
    </message>
    <message>
        <source>Carried over from %1, where it was cast for the same</source>
        <translation>沿用自 %1，当时是为同一事项所投</translation>
    </message>
</context>
<context>
    <name>tallybook::GuideWindow</name>
    <message>
        <source>This guide is written in English only.</source>
        <translation>本指南只有英文版。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>tallybook::HistoryModel</name>
    <message>
        <source>%1, by %2, %3</source>
        <comment>act, who, when</comment>
        <translation>%1，操作者 %2，%3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Number %1, checksum %2</source>
        <translation>编号 %1，校验和 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>tallybook::HistoryPage</name>
    <message>
        <source>Verif&amp;y history</source>
        <translation>校验历史(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Whole book</source>
        <translation>整个账本(&amp;W)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>更改前后</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>请选择条目，查看其更改。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>校验历史</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, all intact</source>
        <translation>
            <numerusform>%n 个条目，全部完好</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: the book was changed outside Tallybook</source>
        <translation>在条目 %1 处中断：账本在 Tallybook 之外被更改</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n act(s), each as an undo of its own</source>
        <translation>
            <numerusform>收回 %n 项操作，每项各为一次撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an act of yours that is not taken back yet.</source>
        <translation>请选择一项您自己的、尚未收回的操作。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Undo &amp;back to here</source>
        <translation>撤销到此处(&amp;B)</translation>
    </message>
    <message>
        <source>Copy detai&amp;ls</source>
        <translation>复制详细信息(&amp;L)</translation>
    </message>
    <message>
        <source>With all fields as they lie in the book</source>
        <translation>包含账本中保存的所有字段</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>Copied what entry %1 changed.</source>
        <translation>已复制条目 %1 的更改内容。</translation>
    </message>
    <message numerus="yes">
        <source>Reading older acts: %n so far…</source>
        <translation>
            <numerusform>正在读取较早的操作：目前 %n 项……</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::ImportDoor</name>
    <message>
        <source>Choose the record that the replies belong to first, or make a new one.</source>
        <translation>请先选择回复所属的记录，或新建记录。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the replies first: the page of the thread, or single mails.</source>
        <translation>剪贴板中没有文本。请先复制回复：主题的页面，或单封邮件。</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>导入回复</translation>
    </message>
    <message>
        <source>Mail and pages (*.eml *.mbox *.mbx *.json *.html *.htm *.txt);;All files (*)</source>
        <translation>邮件和页面 (*.eml *.mbox *.mbx *.json *.html *.htm *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tallybook::ImportModel</name>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>处理为</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>tallybook::ImportReview</name>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>导入到“%1”</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取格式</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>读取格式(&amp;R)：</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>无选票</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Choose the record first into which the messages go.</source>
        <translation>请先选择要导入消息的记录。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>已取消读取。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>读取粘贴的文本</translation>
    </message>
    <message>
        <source>No message was found in it.</source>
        <translation>其中没有找到消息。</translation>
    </message>
    <message>
        <source>This reads as a discussion: nobody called a vote in it. Words of support are shown and no ballot is counted unless you take it as one.</source>
        <translation>这看起来是一场讨论：其中没有人发起投票。表示支持的话会显示出来，但除非您将其视为选票，否则不计票。</translation>
    </message>
    <message>
        <source>All of these messages are in the record already.</source>
        <translation>这些消息都已在记录中。</translation>
    </message>
    <message>
        <source>Recognise the form</source>
        <translation>自动识别格式</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>已识别：%1</translation>
    </message>
    <message>
        <source>Choose a message on the left to read it.</source>
        <translation>请在左侧选择消息以阅读。</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n message(s) first, or leave them out.</source>
        <translation>
            <numerusform>请先确认 %n 条消息，或将其排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these messages came into the record meanwhile. They were read again; please look once more.</source>
        <translation>其间有些消息已进入记录。已重新读取；请再看一遍。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message>
        <source>Cut by hand…</source>
        <translation>手动切分…</translation>
    </message>
    <message>
        <source>Import into the new record “%1”</source>
        <translation>导入到新记录“%1”</translation>
    </message>
    <message numerus="yes">
        <source>This thread is longer than can be handled: %n message(s) more are in the archive and were left out.</source>
        <translation>
            <numerusform>此主题过长，无法全部处理：归档中另有 %n 条消息已略过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::InfoWindow</name>
    <message>
        <source>A first vote

1. File, New book: one file keeps all records of a committee.
2. Edit, People and roles: import the roster, so that the program knows whose votes bind.
3. File, New record: choose the kind; write title, text, the conversations that led to it and their summary.
4. Open vote. On the Announce page, copy or save the call and send it with your mail program.
5. Copy the replies (the thread&apos;s page, mails, or drop files on the window) and press Ctrl+Shift+V.
6. In the review, settle what is unclear and accept. One undo takes it all back.
7. The live tally says how it stands, by which rule, and what would turn it.
8. Votes page: look at what is marked; say who somebody is, admit a late vote with a reason.
9. Close vote when the period is over.
10. Result mail: check, copy or save, send; then mark it as sent.

Shortcuts

</source>
        <translation>第一次投票

1. “文件”→“新建账本”：一个文件保存委员会的所有记录。
2. “编辑”→“人员与角色”：导入成员名册，让程序知道谁的票有约束力。
3. “文件”→“新建记录”：选择类型；填写标题、正文、促成提案的对话及其总结。
4. “开始投票”。在“公告”页复制或保存征集邮件，并用您的邮件程序发送。
5. 复制回复（主题页面、邮件，或将文件拖放到窗口上），然后按 Ctrl+Shift+V。
6. 在审阅窗口中确认不明确之处，然后接受。一次撤销即可全部收回。
7. 实时计票会显示目前的状况、所依据的规则，以及怎样会改变结果。
8. “选票”页：查看带标记的选票；说明某人是谁，给出理由准予计入迟到的选票。
9. 期限届满后“结束投票”。
10. “结果邮件”：检查、复制或保存、发送；然后将其标记为已发送。

快捷键

</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>About Tallybook</source>
        <translation>关于 Tallybook</translation>
    </message>
    <message>
        <source>Tallybook %1

Votes of Apache project committees, counted with proof.

The sources are under the Apache License 2.0. This program is linked with Qt Charts, so the program as a whole is distributed under the GNU General Public License, version 3.</source>
        <translation>Tallybook %1

Apache 项目委员会的投票，计票有据。

源代码采用 Apache License 2.0 许可。本程序与 Qt Charts 链接，因此程序整体按 GNU 通用公共许可证第 3 版发布。</translation>
    </message>
    <message>
        <source>Apache License 2.0, in full</source>
        <translation>Apache License 2.0 全文</translation>
    </message>
</context>
<context>
    <name>tallybook::KindFields</name>
    <message>
        <source>&amp;Module name:</source>
        <translation>模块名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Module s&amp;cope:</source>
        <translation>模块范围(&amp;X)：</translation>
    </message>
    <message>
        <source>Ne&amp;w codebase:</source>
        <translation>新代码库(&amp;W)：</translation>
    </message>
    <message>
        <source>E&amp;xisting codebase:</source>
        <translation>现有代码库(&amp;X)：</translation>
    </message>
    <message>
        <source>This is the codebase that continues if the proposal fails.</source>
        <translation>如果提案未通过，将继续使用此代码库。</translation>
    </message>
    <message>
        <source>If the proposal fails, %1 continues.</source>
        <translation>如果提案未通过，将继续使用 %1。</translation>
    </message>
</context>
<context>
    <name>tallybook::LineList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::MainActions</name>
    <message>
        <source>New &amp;book…</source>
        <translation>新建账本(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>打开账本(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste replies</source>
        <translation>粘贴回复(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Back &amp;up book…</source>
        <translation>备份账本(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>关闭账本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search records</source>
        <translation>搜索记录(&amp;S)</translation>
    </message>
    <message>
        <source>Find an a&amp;ction or record…</source>
        <translation>查找操作或记录(&amp;C)…</translation>
    </message>
    <message>
        <source>People and r&amp;oles…</source>
        <translation>人员与角色(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open vote</source>
        <translation>开始投票(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close vote</source>
        <translation>结束投票(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Extend vote…</source>
        <translation>延长投票(&amp;E)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel vote…</source>
        <translation>取消投票(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Call mail</source>
        <translation>征集邮件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Result mail</source>
        <translation>结果邮件(&amp;R)</translation>
    </message>
    <message>
        <source>Decision &amp;summary</source>
        <translation>决定摘要(&amp;S)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>&amp;About Tallybook</source>
        <translation>关于 Tallybook(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建记录(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>投票(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>公告(&amp;A)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>系统颜色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>提醒(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>延期(&amp;E)</translation>
    </message>
    <message>
        <source>Ca&amp;ncellation</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;orrection</source>
        <translation>更正(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>打开归档(&amp;A)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Note a &amp;public call</source>
        <translation>记下一次公开征集(&amp;P)</translation>
    </message>
    <message>
        <source>Start next &amp;round</source>
        <translation>开始下一轮(&amp;R)</translation>
    </message>
    <message>
        <source>O&amp;wn rules…</source>
        <translation>自定义规则(&amp;W)…</translation>
    </message>
    <message>
        <source>Chec&amp;k a result…</source>
        <translation>检查结果邮件(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;First steps and shortcuts</source>
        <translation>入门与快捷键(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tallybook::MainWindow</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Live tally</source>
        <translation>实时计票</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Tallybook</source>
        <translation>Tallybook</translation>
    </message>
    <message>
        <source>%1 — Tallybook</source>
        <comment>book</comment>
        <translation>%1 — Tallybook</translation>
    </message>
    <message>
        <source>%1 — %2 — Tallybook</source>
        <comment>record, book</comment>
        <translation>%1 — %2 — Tallybook</translation>
    </message>
    <message>
        <source>Back up book</source>
        <translation>备份账本</translation>
    </message>
    <message>
        <source>%1 backup.tallybook</source>
        <comment>file name</comment>
        <translation>%1 备份.tallybook</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook)</source>
        <translation>Tallybook 账本 (*.tallybook)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>正在打开账本…</translation>
    </message>
</context>
<context>
    <name>tallybook::MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>合并两位人员</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选择人员</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>&amp;Is the same person as:</source>
        <translation>与此人为同一人(&amp;I)：</translation>
    </message>
    <message>
        <source>Choose who else this is. Addresses, handles, roles and votes of both will belong to one person.</source>
        <translation>请选择此人还是谁。两者的地址、账号、角色和选票将归于同一人。</translation>
    </message>
    <message>
        <source>They have different ASF ids (%1 and %2), and an id belongs to one person for good. Correct the id that is wrong first.</source>
        <translation>两者的 ASF ID 不同（%1 与 %2），而一个 ID 始终只属于一个人。请先更正错误的 ID。</translation>
    </message>
    <message>
        <source>%1 stays; %2 leaves the list of people.</source>
        <translation>保留 %1；%2 将从人员列表中移除。</translation>
    </message>
    <message>
        <source>Gained: %1.</source>
        <comment>addresses and handles</comment>
        <translation>补充：%1。</translation>
    </message>
    <message>
        <source>No votes move.</source>
        <translation>没有选票转移。</translation>
    </message>
    <message>
        <source>%1 in %2 move. Where both voted in one record, the later vote replaces the earlier.</source>
        <comment>votes, records</comment>
        <translation>%2中的 %1将转移。若两者在同一记录中都投过票，较晚的选票替代较早的选票。</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>一次撤销即可全部收回。</translation>
    </message>
    <message>
        <source>Merging the people</source>
        <translation>合并人员</translation>
    </message>
</context>
<context>
    <name>tallybook::MessagePane</name>
    <message>
        <source>Show &amp;quotes</source>
        <translation>显示引文(&amp;Q)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tallybook::MessageView</name>
    <message>
        <source>Message text</source>
        <translation>消息正文</translation>
    </message>
</context>
<context>
    <name>tallybook::MomentEdit</name>
    <message>
        <source>%1, local time</source>
        <translation>%1，本地时间</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
</context>
<context>
    <name>tallybook::NoticeBar</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>tallybook::OpenBook</name>
    <message>
        <source>Adding a record</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reading what others changed</source>
        <translation>读取他人的更改</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>备份账本</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Another backup is still being written. Start this one when it is done.</source>
        <translation>另一个备份仍在写入。请待其完成后再开始此备份。</translation>
    </message>
    <message>
        <source>The backup is still being written. The book closes when it is done.</source>
        <translation>备份仍在写入。完成后账本会关闭。</translation>
    </message>
</context>
<context>
    <name>tallybook::OutcomeBanner</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>tallybook::PaletteModel</name>
    <message>
        <source>Record ▸ %1</source>
        <translation>记录 ▸ %1</translation>
    </message>
</context>
<context>
    <name>tallybook::PeriodEdit</name>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>when the vote is opened</source>
        <translation>投票开始时</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Zone of the list, beside UTC:</source>
        <translation>邮件列表的时区，与 UTC 并列：</translation>
    </message>
    <message>
        <source>Zone of the list</source>
        <translation>邮件列表的时区</translation>
    </message>
    <message numerus="yes">
        <source>Close after %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后截止</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs for %1</source>
        <translation>持续 %1</translation>
    </message>
</context>
<context>
    <name>tallybook::PersonChooser</name>
    <message>
        <source>Who wrote this</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Choose, or type a new name</source>
        <translation>选择，或输入新姓名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tallybook::PersonForm</name>
    <message>
        <source>&amp;Emeritus</source>
        <translation>荣休(&amp;E)</translation>
    </message>
    <message>
        <source>2021-03-01, or empty</source>
        <translation>2021-03-01，或留空</translation>
    </message>
    <message>
        <source>empty: still</source>
        <translation>留空：至今</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>AS&amp;F id:</source>
        <translation>ASF ID(&amp;F)：</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Handles:</source>
        <translation>账号(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>自(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>至(&amp;U)：</translation>
    </message>
    <message>
        <source>Give a name, an id, an address or a handle.</source>
        <translation>请填写姓名、ID、地址或账号。</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>“%1”不是邮件地址。</translation>
    </message>
    <message>
        <source>Write the day as 2021-03-01.</source>
        <translation>日期请写作 2021-03-01。</translation>
    </message>
    <message>
        <source>The role would end before it begins.</source>
        <translation>角色的结束会早于开始。</translation>
    </message>
</context>
<context>
    <name>tallybook::PreferenceFields</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>The first that is meant for the kind</source>
        <translation>适用于该类型的第一条规则</translation>
    </message>
    <message>
        <source>As short as the rule allows</source>
        <translation>规则允许的最短时长</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>“%1” is no mail address, so the one before is kept.</source>
        <translation>“%1”不是邮件地址，因此保留原来的地址。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder of own templates</source>
        <translation>选择自定义模板的文件夹</translation>
    </message>
    <message>
        <source>There is no such folder, so the one before is kept.</source>
        <translation>没有这个文件夹，因此保留原来的文件夹。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No zone has this name, so the one before is kept.</source>
        <translation>没有此名称的时区，因此保留原来的时区。</translation>
    </message>
</context>
<context>
    <name>tallybook::PreferencesDialog</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>You and your mails</source>
        <translation>您与您的邮件</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Everything has its default already.</source>
        <translation>所有设置已是默认值。</translation>
    </message>
    <message>
        <source>Everything has its default again.</source>
        <translation>所有设置已恢复为默认值。</translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation>撤销此操作(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tallybook::PrintDoor</name>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>tallybook::ProjectEdit</name>
    <message>
        <source>Add pro&amp;ject</source>
        <translation>添加项目(&amp;J)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Apache Example</source>
        <translation>Apache Example</translation>
    </message>
    <message>
        <source>Project name:</source>
        <translation>项目名称：</translation>
    </message>
    <message>
        <source>Committee id:</source>
        <translation>委员会 ID：</translation>
    </message>
    <message>
        <source>Developer list:</source>
        <translation>开发者邮件列表：</translation>
    </message>
    <message>
        <source>Chair, who signs mails:</source>
        <translation>主席（邮件署名）：</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
</context>
<context>
    <name>tallybook::ProposalForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>项目(&amp;J)：</translation>
    </message>
    <message>
        <source>Pr&amp;oposer:</source>
        <translation>提案人(&amp;O)：</translation>
    </message>
    <message>
        <source>What is &amp;decided:</source>
        <translation>决定内容(&amp;D)：</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Summar&amp;y of them:</source>
        <translation>对话总结(&amp;Y)：</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>决定方式</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>规则(&amp;R)：</translation>
    </message>
    <message>
        <source>Whose votes &amp;bind:</source>
        <translation>谁的票有约束力(&amp;B)：</translation>
    </message>
    <message>
        <source>Voting &amp;period:</source>
        <translation>投票期限(&amp;P)：</translation>
    </message>
    <message>
        <source>The vote thread</source>
        <translation>投票主题</translation>
    </message>
    <message>
        <source>Message-ID of the call:</source>
        <translation>征集邮件的 Message-ID：</translation>
    </message>
    <message>
        <source>What happe&amp;ns if it fails:</source>
        <translation>若未通过会怎样(&amp;N)：</translation>
    </message>
    <message>
        <source>Conversations:</source>
        <translation>对话：</translation>
    </message>
    <message>
        <source>Alternatives considered:</source>
        <translation>考虑过的其他方案：</translation>
    </message>
    <message>
        <source>Link to the thread:</source>
        <translation>主题链接：</translation>
    </message>
</context>
<context>
    <name>tallybook::ProposalPage</name>
    <message>
        <source>&amp;Save proposal</source>
        <translation>保存提案(&amp;S)</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>Choose a record on the left, or make one with New.</source>
        <translation>请在左侧选择记录，或用“新建”创建。</translation>
    </message>
    <message>
        <source>Saving the proposal</source>
        <translation>保存提案</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again. Save them, or discard them.</source>
        <translation>您未保存的编辑已恢复。请保存或放弃。</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again. The record has changed since, in the same fields: saving puts yours in their place.</source>
        <translation>您未保存的编辑已恢复。此后记录的相同字段有更改：保存将以您的内容取代。</translation>
    </message>
    <message>
        <source>%1 changed this record meanwhile. What you typed is kept, and not saved yet.</source>
        <translation>其间 %1 更改了此记录。您输入的内容已保留，尚未保存。</translation>
    </message>
    <message>
        <source>%1 changed the same fields of this record meanwhile. What you typed is kept: saving puts it in the place of theirs.</source>
        <translation>其间 %1 更改了此记录的相同字段。您输入的内容已保留：保存将取代对方的内容。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的内容</translation>
    </message>
    <message>
        <source>Keeping unsaved edits</source>
        <translation>保留未保存的编辑</translation>
    </message>
    <message>
        <source>Unsaved edits, kept as a draft</source>
        <translation>未保存的编辑，已留作草稿</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存的编辑</translation>
    </message>
    <message>
        <source>Adding the project</source>
        <translation>添加项目</translation>
    </message>
</context>
<context>
    <name>tallybook::ReadingPanel</name>
    <message>
        <source>Take as &amp;vote</source>
        <translation>视为选票(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Not a vote</source>
        <translation>不是选票(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt to settle</source>
        <translation>下一条待确认(&amp;X)</translation>
    </message>
    <message>
        <source>Choose a message to see how it was read.</source>
        <translation>请选择消息，查看其识别方式。</translation>
    </message>
    <message>
        <source>Votes found in the message</source>
        <translation>消息中找到的选票</translation>
    </message>
    <message>
        <source>Value of the vote</source>
        <translation>选票的值</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>值(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>投票人(&amp;W)：</translation>
    </message>
    <message>
        <source>Why it was read so</source>
        <translation>如此识别的原因</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>withdraws the vote</source>
        <translation>撤回选票</translation>
    </message>
    <message>
        <source>Will be added as somebody new. The roster says nothing about this person, so the vote does not bind by itself.</source>
        <translation>将添加为新人员。成员名册中没有此人的信息，因此该票本身无约束力。</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>来自 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no vote value.</source>
        <translation>“%1”不是选票值。</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>把握程度：%1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Support, no ballot: “%1”</source>
        <translation>支持，不是选票：“%1”</translation>
    </message>
    <message>
        <source>No vote was found in the own words of this message.</source>
        <translation>此消息的原文中没有找到选票。</translation>
    </message>
</context>
<context>
    <name>tallybook::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a moment after %1</source>
        <translation>请选择晚于 %1 的时间</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>deadline, project</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordHeader</name>
    <message>
        <source>No record in view</source>
        <translation>未显示记录</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordListModel</name>
    <message>
        <source>Closing soon</source>
        <translation>即将截止</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>待发结果</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1，%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1
Closes %2 (%3)</source>
        <translation>%1
截止 %2（%3）</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordTabs</name>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>page, number of things on it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>No records yet. Press New to draft the first proposal.</source>
        <translation>尚无记录。按“新建”起草第一个提案。</translation>
    </message>
    <message>
        <source>No record fits. Change the search or the filters.</source>
        <translation>没有符合的记录。请更改搜索或筛选条件。</translation>
    </message>
</context>
<context>
    <name>tallybook::ReplayBar</name>
    <message>
        <source>Replay: the vote at an earlier moment</source>
        <translation>回放：投票在较早时刻的情况</translation>
    </message>
    <message>
        <source>Drag to see how the vote stood earlier</source>
        <translation>拖动以查看投票此前的情况</translation>
    </message>
    <message>
        <source>Replay: as of %1 (%2)</source>
        <translation>回放：截至 %1（%2）</translation>
    </message>
    <message>
        <source>As it is; drag to see how the vote stood earlier</source>
        <translation>当前情况；拖动可查看此前的情况</translation>
    </message>
</context>
<context>
    <name>tallybook::ResultCheckWindow</name>
    <message>
        <source>&amp;Paste result</source>
        <translation>粘贴结果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Check a result</source>
        <translation>检查结果邮件</translation>
    </message>
    <message>
        <source>The result mail</source>
        <translation>结果邮件</translation>
    </message>
    <message>
        <source>Paste a published [RESULT] mail, or open it. Its numbers, names and marks are held against each other, and against thread, roster and rule if you choose them above. Nothing of it gets into the book.</source>
        <translation>请粘贴已公布的 [RESULT] 邮件，或打开它。其中的数字、姓名和标记会相互对照；若您在上方作了选择，还会与主题、成员名册和规则对照。其内容不会写入账本。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查所见</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the mail first.</source>
        <translation>剪贴板中没有文本。请先复制邮件。</translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation>打开结果邮件</translation>
    </message>
    <message>
        <source>Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)</source>
        <translation>邮件 (*.eml *.mbox *.mbx *.json *.txt *.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>无 Subject</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing of a result was found in this mail: no verdict, no number, no voter.</source>
        <translation>此邮件中没有找到结果的内容：没有结论，没有数字，没有投票人。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing contradicts.</source>
        <translation>没有矛盾。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>读取结果邮件</translation>
    </message>
    <message>
        <source>What contradicts in the mail is listed here, once a result was pasted or opened.</source>
        <translation>粘贴或打开结果邮件后，其中的矛盾会列在这里。</translation>
    </message>
    <message>
        <source>Choose other files as the thread, or none.</source>
        <translation>请选择其他文件作为主题，或不选。</translation>
    </message>
    <message>
        <source>Paste or open the mail that tells the result of a vote.</source>
        <translation>请粘贴或打开宣布投票结果的邮件。</translation>
    </message>
    <message>
        <source>No contradiction was found in the mail, nor between it and its thread.</source>
        <translation>邮件中没有发现矛盾，与其主题也没有矛盾。</translation>
    </message>
    <message>
        <source>No contradiction was found in the mail itself. Choose its thread above to hold it against the votes, too.</source>
        <translation>邮件本身没有发现矛盾。请在上方选择其主题，以便与选票核对。</translation>
    </message>
</context>
<context>
    <name>tallybook::ResultGate</name>
    <message>
        <source>The check found contradictions, and the book is open for reading only, so that no reason can be recorded. The mail stays here.</source>
        <translation>检查发现矛盾，而账本以只读方式打开，无法记录理由。邮件留在此处。</translation>
    </message>
    <message>
        <source>The check found contradictions. The mail stays here until they are corrected, or a reason says why it is right so.</source>
        <translation>检查发现矛盾。在更正矛盾，或给出理由说明其无误之前，邮件留在此处。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the result go</source>
        <translation>放行结果</translation>
    </message>
    <message>
        <source>The check of the result found:
%1
It can go out like this for a reason that the history keeps.</source>
        <translation>检查结果邮件时发现：
%1
给出理由后可照此发出，理由会留在历史中。</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>放行(&amp;L)</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>记录理由</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The record changed meanwhile, and the reason was for what stood here before. Look at the mail again.</source>
        <translation>记录在此期间已更改，而该理由针对的是之前此处的内容。请重新查看邮件。</translation>
    </message>
</context>
<context>
    <name>tallybook::RosterModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ASF id</source>
        <translation>ASF ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>%1, emeritus</source>
        <translation>%1，荣休</translation>
    </message>
</context>
<context>
    <name>tallybook::RosterWindow</name>
    <message>
        <source>Nobody is on the roster yet. Import a file, or add people by hand: without a roster nobody can say whose votes bind.</source>
        <translation>成员名册中尚无人员。请导入文件，或手动添加人员：没有成员名册就无法判断谁的票有约束力。</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>添加人员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save person</source>
        <translation>保存人员(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move role</source>
        <translation>移除角色(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>采用(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>项目(&amp;P)：</translation>
    </message>
    <message>
        <source>Add a project first, on the page of a proposal.</source>
        <translation>请先在提案的页面上添加项目。</translation>
    </message>
    <message>
        <source>Saving the person</source>
        <translation>保存人员</translation>
    </message>
    <message>
        <source>Removing the role</source>
        <translation>移除角色</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入成员名册</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.json)</source>
        <translation>成员名册 (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>读取成员名册</translation>
    </message>
    <message>
        <source>Importing the roster</source>
        <translation>导入成员名册</translation>
    </message>
    <message>
        <source>The roster was imported.</source>
        <translation>成员名册已导入。</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>合并(&amp;G)…</translation>
    </message>
    <message>
        <source>For two entries that are one person</source>
        <translation>用于两个条目实为同一人的情况</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>导入所作的更改</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleEdit</name>
    <message>
        <source>Open so&amp;urce</source>
        <translation>打开出处(&amp;U)</translation>
    </message>
    <message>
        <source>Readin&amp;g:</source>
        <translation>解释(&amp;G)：</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reading of the rule</source>
        <translation>规则的解释</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Read so by: %1. %2</source>
        <translation>如此解释者：%1。%2</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleForm</name>
    <message>
        <source>Members of the PMC</source>
        <translation>PMC 成员</translation>
    </message>
    <message>
        <source>Active members of the PMC</source>
        <translation>PMC 在任成员</translation>
    </message>
    <message>
        <source>Committers</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>Members of the Incubator PMC</source>
        <translation>Incubator PMC 成员</translation>
    </message>
    <message>
        <source>People named in the record</source>
        <translation>记录中指定的人员</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens</source>
        <translation>小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>&amp;Test in words</source>
        <translation>判定标准的文字说明(&amp;T)</translation>
    </message>
    <message>
        <source>Sou&amp;rce (link)</source>
        <translation>出处（链接）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Minimum hours</source>
        <translation>最短小时数(&amp;M)</translation>
    </message>
    <message>
        <source>No veto</source>
        <translation>无否决权</translation>
    </message>
    <message>
        <source>Any binding -1 is a veto</source>
        <translation>任何有约束力的 -1 即为否决</translation>
    </message>
    <message>
        <source>A binding -1 with a reason is a veto</source>
        <translation>附有理由的有约束力的 -1 即为否决</translation>
    </message>
    <message>
        <source>&amp;Veto</source>
        <translation>否决权(&amp;V)</translation>
    </message>
    <message>
        <source>Whose votes &amp;bind</source>
        <translation>谁的票有约束力(&amp;B)</translation>
    </message>
    <message>
        <source>Any kind of proposal</source>
        <translation>任何类型的提案</translation>
    </message>
    <message>
        <source>What it &amp;decides</source>
        <translation>用于决定(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;condition</source>
        <translation>添加条件(&amp;C)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>With fewer binding +1 the vote cannot be closed, only extended</source>
        <translation>有约束力的 +1 不足此数时不能结束投票，只能延长</translation>
    </message>
    <message>
        <source>+1 to c&amp;lose</source>
        <translation>结束所需的 +1(&amp;L)</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>请为规则填写名称。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens, and no blank.</source>
        <translation>仅限小写字母、数字和连字符，不含空格。</translation>
    </message>
    <message>
        <source>Say what is tested. Mails repeat it, so in English.</source>
        <translation>请说明检验的内容。邮件会引用它，因此请用英文。</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleWindow</name>
    <message>
        <source>&amp;New rule</source>
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save rule</source>
        <translation>保存规则(&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;emove rule</source>
        <translation>移除规则(&amp;E)</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>项目(&amp;P)：</translation>
    </message>
    <message>
        <source>The rule as JSON</source>
        <translation>JSON 形式的规则</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Saved. Records choose it under “Rule”; those that use it keep their copy.</source>
        <translation>已保存。记录可在“规则”处选用；已使用该规则的记录保留各自的副本。</translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>This is not a rule yet: %1</source>
        <translation>这还不是规则：%1</translation>
    </message>
    <message>
        <source>A shipped rule has the id %1. Choose another one.</source>
        <translation>已有自带规则使用 ID %1。请选择其他 ID。</translation>
    </message>
    <message>
        <source>The saved rule has changed meanwhile. What you typed is kept: saving puts it in its place.</source>
        <translation>已保存的规则在此期间已更改。您输入的内容已保留：保存后将取而代之。</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>This rule has edits that are not saved. Save or discard them first.</source>
        <translation>此规则有未保存的编辑。请先保存或放弃。</translation>
    </message>
    <message>
        <source>This book has no project yet. Make a record first: its form adds the project that the rules belong to.</source>
        <translation>此账本还没有项目。请先新建记录：其表单会添加规则所属的项目。</translation>
    </message>
    <message>
        <source>This project has no rule of its own yet. Fill in the form and save it; records can then be decided by it.</source>
        <translation>此项目还没有自定义规则。请填写表单并保存；之后即可按该规则决定记录。</translation>
    </message>
</context>
<context>
    <name>tallybook::SettleBar</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 条待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 张需查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late or early</source>
        <translation>
            <numerusform>%n 张迟到或过早</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 张有更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a vote</source>
        <translation>
            <numerusform>%n 条无选票</numerusform>
        </translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>没有待确认的内容</translation>
    </message>
</context>
<context>
    <name>tallybook::SplitChart</name>
    <message>
        <source>Split of the votes</source>
        <translation>票数分布</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Non-binding</source>
        <translation>无约束力</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>+1 needed</source>
        <translation>所需 +1</translation>
    </message>
    <message>
        <source>Binding: %1.</source>
        <translation>有约束力：%1。</translation>
    </message>
    <message>
        <source>Non-binding: %1.</source>
        <translation>无约束力：%1。</translation>
    </message>
    <message>
        <source>Unknown whether binding: %1.</source>
        <translation>约束力未知：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The rule needs %n binding +1.</source>
        <translation>
            <numerusform>规则要求 %n 张有约束力的 +1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>账本 %1</translation>
    </message>
</context>
<context>
    <name>tallybook::TallyPanel</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>怎样会改变结果</translation>
    </message>
    <message>
        <source>To confirm by hand</source>
        <translation>需人工确认</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Readings of the rule</source>
        <translation>规则的解释</translation>
    </message>
    <message>
        <source>No binding vote yet</source>
        <translation>尚未投出有约束力的票</translation>
    </message>
    <message>
        <source>Live tally</source>
        <translation>实时计票</translation>
    </message>
    <message>
        <source>No record in view</source>
        <translation>未显示记录</translation>
    </message>
    <message>
        <source>Choose one on the left, or make a new one.</source>
        <translation>请在左侧选择一条，或新建一条。</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>The period is over: close the vote</source>
        <translation>期限已届满：请结束投票</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>已于 %1 截止</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>All readings agree</source>
        <translation>各种解释一致</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) of a binding vote</source>
        <translation>
            <numerusform>%n 位有约束力的投票权人</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since its result went out. The outcome still holds.</source>
        <translation>结果发出后记录有变动。结论不变。</translation>
    </message>
    <message>
        <source>The record changed since its result went out, and the outcome is another one.</source>
        <translation>结果发出后记录有变动，结论也不同了。</translation>
    </message>
    <message>
        <source>The Announce page writes the correction.</source>
        <translation>“公告”页会撰写更正。</translation>
    </message>
    <message>
        <source>earliest lawful close %1</source>
        <translation>最早合规截止 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stayed silent through %n public call(s) and are not counted among the holders.</source>
        <translation>
            <numerusform>他们在 %n 次公开征集中保持沉默，不计入有投票权者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>正在读取选票…</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>%1 截止</translation>
    </message>
</context>
<context>
    <name>tallybook::TemplateChoice</name>
    <message>
        <source>&amp;Templates…</source>
        <translation>模板(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Use shipped</source>
        <translation>使用自带模板(&amp;U)</translation>
    </message>
    <message>
        <source>Choose the folder of the project&apos;s templates</source>
        <translation>选择该项目模板的文件夹</translation>
    </message>
    <message>
        <source>Use the shipped templates again</source>
        <translation>重新使用自带模板</translation>
    </message>
    <message>
        <source>Folder of the templates</source>
        <translation>模板文件夹</translation>
    </message>
    <message>
        <source>Templates: the shipped ones</source>
        <translation>模板：自带模板</translation>
    </message>
    <message>
        <source>Templates of %1: %2</source>
        <translation>%1 的模板：%2</translation>
    </message>
    <message>
        <source>Templates of %1: %2 is not there, so the shipped ones</source>
        <translation>%1 的模板：%2 不存在，因此使用自带模板</translation>
    </message>
</context>
<context>
    <name>tallybook::ThreadModel</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>tallybook::TimelineChart</name>
    <message>
        <source>Binding votes over time</source>
        <translation>有约束力选票的变化</translation>
    </message>
    <message>
        <source>+1 needed</source>
        <translation>所需 +1</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, QLocale format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day, QLocale format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 binding +1 and %2 binding -1 so far.</source>
        <translation>目前有约束力的 +1 为 %1 张，-1 为 %2 张。</translation>
    </message>
    <message numerus="yes">
        <source>The rule needs %n binding +1.</source>
        <translation>
            <numerusform>规则要求 %n 张有约束力的 +1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline: %1 (%2).</source>
        <comment>local time, UTC</comment>
        <translation>截止：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>tallybook::VoteActs</name>
    <message>
        <source>Opening the vote</source>
        <translation>开始投票</translation>
    </message>
    <message>
        <source>The vote is open. Next: send the call from the Announce page.</source>
        <translation>投票已开始。下一步：从“公告”页发送征集邮件。</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>开始投票</translation>
    </message>
    <message>
        <source>Missing: %1. A strategic decision follows community conversations, captured in a summary. It can be opened without them for a reason that the history keeps.</source>
        <translation>缺少：%1。战略决定应以社区对话及其总结为基础。没有它们也可以开始投票，但须给出理由，理由会留在历史中。</translation>
    </message>
    <message>
        <source>&amp;Open anyway</source>
        <translation>仍然开始(&amp;O)</translation>
    </message>
    <message>
        <source>Closing the vote</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>The vote is closed. Next: send the result from the Announce page.</source>
        <translation>投票已结束。下一步：从“公告”页发送结果。</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>仍然结束(&amp;C)</translation>
    </message>
    <message>
        <source>Extend the vote</source>
        <translation>延长投票</translation>
    </message>
    <message>
        <source>Votes count until the new close. Tell the list too.</source>
        <translation>新的截止时间之前的选票都计入。也请告知邮件列表。</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>延长(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;close</source>
        <translation>新的截止时间(&amp;C)</translation>
    </message>
    <message>
        <source>Extending the vote</source>
        <translation>延长投票</translation>
    </message>
    <message>
        <source>Cancel the vote</source>
        <translation>取消投票</translation>
    </message>
    <message>
        <source>The record stays with all its votes, marked as cancelled.</source>
        <translation>记录及其所有选票都会保留，并标记为已取消。</translation>
    </message>
    <message>
        <source>C&amp;ancel the vote</source>
        <translation>取消投票(&amp;A)</translation>
    </message>
    <message>
        <source>Cancelling the vote</source>
        <translation>取消投票</translation>
    </message>
    <message>
        <source>Still open: %1. Wait for it or settle it on the Votes page, or close for a reason that the history keeps.</source>
        <translation>尚未了结：%1。请等待或在“选票”页处理，或填写理由后关闭，历史会保留该理由。</translation>
    </message>
    <message>
        <source>Noting the call</source>
        <translation>记下征集</translation>
    </message>
    <message numerus="yes">
        <source>Noted a public call of now; %n call(s) count so far.</source>
        <translation>
            <numerusform>已记下此刻的一次公开征集；目前共计 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the next round</source>
        <translation>开始下一轮</translation>
    </message>
    <message>
        <source>Drafted the next round. Set its period, and open it.</source>
        <translation>已起草下一轮。请设置其期限，然后开始投票。</translation>
    </message>
</context>
<context>
    <name>tallybook::VoteForm</name>
    <message>
        <source>&amp;Save vote</source>
        <translation>保存选票(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not a vote</source>
        <translation>不是选票(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Vote value</source>
        <translation>选票值</translation>
    </message>
    <message>
        <source>Why it is admitted or left out</source>
        <translation>准予计入或排除的原因</translation>
    </message>
    <message>
        <source>Reason for admitting or leaving out</source>
        <translation>准予计入或排除的理由</translation>
    </message>
    <message>
        <source>Why it counts so</source>
        <translation>如此计票的原因</translation>
    </message>
    <message>
        <source>Reason for deciding whether it binds</source>
        <translation>判定有无约束力的理由</translation>
    </message>
    <message>
        <source>V&amp;oter</source>
        <translation>投票人(&amp;O)</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>类型(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>声明(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason given</source>
        <translation>所述理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Binding</source>
        <translation>约束力(&amp;B)</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>添加选票</translation>
    </message>
    <message>
        <source>Change %1&apos;s vote</source>
        <translation>更改 %1 的选票</translation>
    </message>
    <message>
        <source>Settle a message</source>
        <translation>确认消息</translation>
    </message>
    <message>
        <source>Who voted? Choose somebody or enter a name.</source>
        <translation>谁投的票？请选择人员或输入姓名。</translation>
    </message>
    <message>
        <source>A vote is +1, +0, 0, -0, -1 or a fraction such as +0.5.</source>
        <translation>选票值为 +1、+0、0、-0、-1，或 +0.5 这样的小数。</translation>
    </message>
    <message>
        <source>Give the reason: the history keeps it.</source>
        <translation>请填写理由：它会留在历史中。</translation>
    </message>
    <message>
        <source>Saving the vote</source>
        <translation>保存选票</translation>
    </message>
    <message>
        <source>Settling the message</source>
        <translation>确认消息</translation>
    </message>
    <message>
        <source>How the reason was answered</source>
        <translation>对该理由的答复</translation>
    </message>
    <message>
        <source>Link or Message-ID, if it was cast elsewhere</source>
        <translation>如在别处所投，请填写链接或 Message-ID</translation>
    </message>
    <message>
        <source>Where a vote that is carried over was cast</source>
        <translation>所沿用的选票是在何处投的</translation>
    </message>
    <message>
        <source>Whether it was cast for the same</source>
        <translation>是否为同一事项所投</translation>
    </message>
    <message>
        <source>Was it cast for the same?</source>
        <translation>是否为同一事项所投？</translation>
    </message>
    <message>
        <source>It was cast for the same</source>
        <translation>为同一事项所投</translation>
    </message>
    <message>
        <source>It was cast for something else</source>
        <translation>为其他事项所投</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>值(&amp;U)</translation>
    </message>
    <message>
        <source>Answered b&amp;y</source>
        <translation>答复(&amp;Y)</translation>
    </message>
    <message>
        <source>In ti&amp;me</source>
        <translation>是否及时(&amp;M)</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>沿用自</translation>
    </message>
    <message>
        <source>Was the vote cast for what is decided here? A vote for something else does not count.</source>
        <translation>此票是为此处所决定的事项而投的吗？为其他事项所投的选票不计入。</translation>
    </message>
    <message>
        <source>A vote that was cast for something else does not count: leave it out, with a reason.</source>
        <translation>为其他事项所投的选票不计入：请将其排除，并给出理由。</translation>
    </message>
</context>
<context>
    <name>tallybook::VoterField</name>
    <message>
        <source>Voter</source>
        <translation>投票人</translation>
    </message>
    <message>
        <source>Mail address of the new person</source>
        <translation>新人员的邮件地址</translation>
    </message>
</context>
<context>
    <name>tallybook::VotesModel</name>
    <message>
        <source>Voter</source>
        <translation>投票人</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>约束力</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>tallybook::VotesPage</name>
    <message>
        <source>&amp;Add vote…</source>
        <translation>添加选票(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change vote…</source>
        <translation>更改选票(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove vote</source>
        <translation>移除选票(&amp;R)</translation>
    </message>
    <message>
        <source>Settle ne&amp;xt message</source>
        <translation>确认下一条消息(&amp;X)</translation>
    </message>
    <message>
        <source>Ad&amp;mit late or early vote…</source>
        <translation>准予计入迟到或过早的选票(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Leave vote out…</source>
        <translation>排除选票(&amp;L)…</translation>
    </message>
    <message>
        <source>Count as &amp;binding…</source>
        <translation>计为有约束力(&amp;B)…</translation>
    </message>
    <message>
        <source>Count as &amp;non-binding…</source>
        <translation>计为无约束力(&amp;N)…</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>所有选票</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>无约束力</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation>迟到或过早</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Which votes</source>
        <translation>哪些选票</translation>
    </message>
    <message>
        <source>Filter voters</source>
        <translation>筛选投票人</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>No votes yet. Paste the replies with Ctrl+Shift+V, drop mail files here, or add a vote by hand.</source>
        <translation>尚无选票。请用 Ctrl+Shift+V 粘贴回复，将邮件文件拖放到此处，或手动添加选票。</translation>
    </message>
    <message>
        <source>Choose a record to see its votes.</source>
        <translation>请选择记录以查看其选票。</translation>
    </message>
    <message>
        <source>Removing the vote</source>
        <translation>移除选票</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>正在读取选票…</translation>
    </message>
</context>
<context>
    <name>tallybook::WelcomePage</name>
    <message>
        <source>Welcome to Tallybook</source>
        <translation>欢迎使用 Tallybook</translation>
    </message>
    <message>
        <source>Run a committee&apos;s vote from first discussion to published result. Paste the replies from the list, see who voted what and whether the rule is met, and send the result. Everything stays in one file on your machine.</source>
        <translation>主持委员会的投票，从最初的讨论直到公布结果。粘贴邮件列表中的回复，查看谁投了什么票、规则是否满足，然后发送结果。一切都保存在您计算机上的一个文件中。</translation>
    </message>
    <message>
        <source>Look at a &amp;sample book</source>
        <translation>查看示例账本(&amp;S)</translation>
    </message>
    <message>
        <source>Five records of an invented project, in all states</source>
        <translation>一个虚构项目的五条记录，涵盖所有状态</translation>
    </message>
    <message>
        <source>&amp;New book</source>
        <translation>新建账本(&amp;N)</translation>
    </message>
    <message>
        <source>An empty file for your committee</source>
        <translation>供您的委员会使用的空白文件</translation>
    </message>
    <message>
        <source>&amp;Open book</source>
        <translation>打开账本(&amp;O)</translation>
    </message>
    <message>
        <source>A file that ends in .tallybook</source>
        <translation>以 .tallybook 结尾的文件</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开的账本</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>book, folder</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
</TS>
