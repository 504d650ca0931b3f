# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds libcsv, which has no CMake package of its own: target Libcsv::Libcsv.
find_path(LIBCSV_INCLUDE_DIR csv.h)
find_library(LIBCSV_LIBRARY csv)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libcsv REQUIRED_VARS LIBCSV_LIBRARY LIBCSV_INCLUDE_DIR)
mark_as_advanced(LIBCSV_INCLUDE_DIR LIBCSV_LIBRARY)
if(Libcsv_FOUND AND NOT TARGET Libcsv::Libcsv)
    # global, because what links the folder that asks for it needs it too
    add_library(Libcsv::Libcsv UNKNOWN IMPORTED GLOBAL)
    set_target_properties(Libcsv::Libcsv PROPERTIES
        IMPORTED_LOCATION "${LIBCSV_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${LIBCSV_INCLUDE_DIR}")
endif()
