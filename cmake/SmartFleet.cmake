# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The compile rules every target shares, and the two functions with which folders declare themselves.

add_library(smartfleet_rules INTERFACE)
target_compile_features(smartfleet_rules INTERFACE cxx_std_20)
target_include_directories(smartfleet_rules INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(smartfleet_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    SMARTFLEET_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(smartfleet_rules INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(smartfleet_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
        -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wswitch)
endif()

# smartfleet_add_library(<folder> SOURCES … [LINK …]) makes the static library smartfleet_<folder>.
function(smartfleet_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(smartfleet_${name} STATIC ${arg_SOURCES})
    target_link_libraries(smartfleet_${name} PUBLIC smartfleet_rules Qt6::Core ${arg_LINK})
    set_property(GLOBAL APPEND PROPERTY SMARTFLEET_LIBRARIES smartfleet_${name})
endfunction()

# smartfleet_add_test(<name> SOURCES … [LINK …] [LABELS …] [TIMEOUT s]) makes a Qt Test program that CTest runs without a display.
function(smartfleet_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE smartfleet_rules Qt6::Test smartfleet_test_support ${arg_LINK})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
endfunction()
