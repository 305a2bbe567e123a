// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/VoteEvent.h"

#include "core/base/NameTable.h"

namespace tallybook {

namespace {

constexpr auto kindNames = nameTable<VoteKind>({
        {VoteKind::Cast, u"cast"},
        {VoteKind::Change, u"change"},
        {VoteKind::Withdraw, u"withdraw"},
});

constexpr auto claimNames = nameTable<Claim>({
        {Claim::Silent, u""},
        {Claim::Binding, u"binding"},
        {Claim::NonBinding, u"non-binding"},
});

constexpr auto gradeNames = nameTable<Grade>({
        {Grade::Certain, u"certain"},
        {Grade::Likely, u"likely"},
        {Grade::Unclear, u"unclear"},
});

constexpr auto admissionNames = nameTable<Admission>({
        {Admission::ByRule, u"by-rule"},
        {Admission::Admitted, u"admitted"},
        {Admission::Rejected, u"rejected"},
});

constexpr auto carriedNames = nameTable<CarriedObject>({
        {CarriedObject::NotAsked, u""},
        {CarriedObject::Same, u"same"},
        {CarriedObject::Other, u"other"},
});

constexpr auto overrideNames = nameTable<BindingOverride>({
        {BindingOverride::None, u"none"},
        {BindingOverride::Binding, u"binding"},
        {BindingOverride::NonBinding, u"non-binding"},
});

} // namespace

QString voteKindName(VoteKind kind)
{
    return kindNames.name(kind);
}

std::optional<VoteKind> voteKindFromName(QStringView name)
{
    return kindNames.value(name);
}

QString claimName(Claim claim)
{
    return claimNames.name(claim);
}

std::optional<Claim> claimFromName(QStringView name)
{
    return claimNames.value(name);
}

QString gradeName(Grade grade)
{
    return gradeNames.name(grade);
}

std::optional<Grade> gradeFromName(QStringView name)
{
    return gradeNames.value(name);
}

QString admissionName(Admission admission)
{
    return admissionNames.name(admission);
}

std::optional<Admission> admissionFromName(QStringView name)
{
    return admissionNames.value(name);
}

QString carriedObjectName(CarriedObject object)
{
    return carriedNames.name(object);
}

std::optional<CarriedObject> carriedObjectFromName(QStringView name)
{
    return carriedNames.value(name);
}

QString bindingOverrideName(BindingOverride value)
{
    return overrideNames.name(value);
}

std::optional<BindingOverride> bindingOverrideFromName(QStringView name)
{
    return overrideNames.value(name);
}

} // namespace tallybook
