# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0
#
# One interface target carries every flag, so that no target can forget one.
add_library(tallybook_flags INTERFACE)
target_compile_features(tallybook_flags INTERFACE cxx_std_20)
target_compile_definitions(tallybook_flags INTERFACE
    QT_NO_KEYWORDS              # GMime's headers use "signals" as a name
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(tallybook_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wcast-qual)
target_include_directories(tallybook_flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(TALLYBOOK_WERROR)
    target_compile_options(tallybook_flags INTERFACE -Werror)
endif()
if(TALLYBOOK_SANITIZE)
    # fuzzer-no-link only counts which branches were taken; so one build serves the tests and the fuzz targets.
    target_compile_options(tallybook_flags INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tallybook_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TALLYBOOK_COVERAGE)
    target_compile_options(tallybook_flags INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(tallybook_flags INTERFACE --coverage)
endif()

# Qt's headers are most of a build from scratch. Compiled once for each library and each folder of tests they cost
# a third. `./dev` turns it on, but for `lint`, and for all but the tests in `asan`, where a source that forgets an include
# does not pass unseen.
set(TALLYBOOK_PCH OFF CACHE STRING "Precompile the headers that most sources need: ON, OFF, or TESTS for test programs alone")
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND TALLYBOOK_PCH)
    # Without this sloppiness ccache keeps nothing that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
elseif(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
