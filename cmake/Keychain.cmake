# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# QtKeychain names its target differently from version to version; ours is always smartfleet_keychain.
find_package(Qt6Keychain REQUIRED)
add_library(smartfleet_keychain INTERFACE)
if(TARGET Qt6Keychain::Qt6Keychain)
    target_link_libraries(smartfleet_keychain INTERFACE Qt6Keychain::Qt6Keychain)
else()
    target_link_libraries(smartfleet_keychain INTERFACE qt6keychain)
endif()
