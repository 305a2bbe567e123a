# SPDX-FileCopyrightText: 2026 The Tallybook contributors
# SPDX-License-Identifier: Apache-2.0

# What TALLYBOOK_PCH precompiles: once for all layers, and with QTest for the tests of the core and for those of the window.
set(TALLYBOOK_PCH_HEADERS <algorithm> <functional> <memory> <optional> <vector> <QByteArray> <QDateTime> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QSet> <QString> <QStringList> <QStringView> <tl/expected.hpp>)

# tallybook_library(NAME folder-relative sources…): a static library of one layer.
# Sources are globbed on purpose: the folder is the list, a new class needs no second edit.
function(tallybook_library name)
    cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
         "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(${name} PUBLIC tallybook_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    tallybook_precompile(${name} core)
endfunction()

# tallybook_precompile(TARGET OWNER [HEADER…]): TARGET shares the precompiled headers that the first target with this
# OWNER made; both must be compiled with the same definitions, as far as these headers read them.
function(tallybook_precompile name owner)
    if(NOT TALLYBOOK_PCH OR (TALLYBOOK_PCH STREQUAL "TESTS" AND NOT owner MATCHES "_test$"))
        return()
    endif()
    get_property(first GLOBAL PROPERTY "TALLYBOOK_PCH_${owner}")
    if(first)
        target_precompile_headers(${name} REUSE_FROM ${first})
    else()
        target_precompile_headers(${name} PRIVATE ${TALLYBOOK_PCH_HEADERS} ${ARGN})
        set_property(GLOBAL PROPERTY "TALLYBOOK_PCH_${owner}" ${name})
    endif()
endfunction()

# tallybook_test(NAME SOURCES… LIBRARIES… [GUI] [LABELS …]): one Qt Test program, registered with CTest.
# GUI tests run on the offscreen platform; every test gets its own HOME so that none sees the user's settings.
function(tallybook_test name)
    cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    # One run of moc a program; CMake's own way would compile a second, empty source for each.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    foreach(source IN LISTS ARG_SOURCES)
        get_filename_component(stem "${source}" NAME_WE)
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc/${stem}.moc")
        qt_generate_moc("${source}" "${moc}" TARGET ${name})
        set_property(SOURCE "${source}" APPEND PROPERTY OBJECT_DEPENDS "${moc}")
    endforeach()
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc")
    target_link_libraries(${name} PRIVATE tallybook_flags Qt6::Test ${ARG_LIBRARIES})
    target_compile_definitions(${name} PRIVATE
        TALLYBOOK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TALLYBOOK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "HOME=${CMAKE_BINARY_DIR}/test-home/${name};XDG_CONFIG_HOME=;XDG_DATA_HOME=;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Kathmandu")
endfunction()

# tallybook_tests(LIBRARIES … [GUI] [LABELS …]): a test program for every tst_*.cpp of this folder and its rooms.
function(tallybook_tests)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LIBRARIES;LABELS" ${ARGN})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    foreach(file IN LISTS files)
        get_filename_component(name "${file}" NAME_WE)
        tallybook_test(${name} SOURCES "${file}" LIBRARIES ${ARG_LIBRARIES} LABELS ${ARG_LABELS}
                       TIMEOUT ${ARG_TIMEOUT})
        # QTest's headers declare more where the program has windows.
        if("gui" IN_LIST ARG_LABELS)
            tallybook_precompile(${name} window_test <QTest>)
        else()
            tallybook_precompile(${name} core_test <QTest>)
        endif()
    endforeach()
endfunction()

# tallybook_resources(TARGET NAME FOLDER PATTERN): all files of FOLDER (relative to the source root) that
# match PATTERN, compiled in as ":/tallybook/<last folder>/<file>".
function(tallybook_resources target name folder pattern)
    file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/${pattern}")
    if(NOT files)
        return()
    endif()
    get_filename_component(last "${folder}" NAME)
    qt_add_resources(${target} ${name} PREFIX "/tallybook/${last}" BASE "${CMAKE_SOURCE_DIR}/${folder}"
                     FILES ${files})
endfunction()
