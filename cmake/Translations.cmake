# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Translations are compiled once and linked into both programs as resources.
