# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The .ts files are compiled into one library that both programs link: :/i18n/smartfleet_ja.qm and smartfleet_en.qm.
# The target update_translations brings new strings of every library into them.
get_property(smartfleet_libraries GLOBAL PROPERTY SMARTFLEET_LIBRARIES)
if(TARGET smartfleet_ui)
    list(APPEND smartfleet_libraries smartfleet_ui smartfleet-connect)
    list(REMOVE_DUPLICATES smartfleet_libraries)
endif()
set(smartfleet_translated_sources "")
foreach(library IN LISTS smartfleet_libraries)
    get_target_property(sources ${library} SOURCES)
    get_target_property(folder ${library} SOURCE_DIR)
    foreach(source IN LISTS sources)
        if(source MATCHES "\\.(cpp|h|ui)$" AND NOT source MATCHES "autogen")
            if(NOT IS_ABSOLUTE ${source})
                set(source ${folder}/${source})
            endif()
            list(APPEND smartfleet_translated_sources ${source})
        endif()
    endforeach()
endforeach()
qt_add_translations(smartfleet_translations
    TS_FILES ${PROJECT_SOURCE_DIR}/translations/smartfleet_en.ts ${PROJECT_SOURCE_DIR}/translations/smartfleet_ja.ts
    SOURCES ${smartfleet_translated_sources}
    RESOURCE_PREFIX /i18n
    LUPDATE_OPTIONS -no-obsolete -locations none)
