// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"

int main(int argc, char* argv[])
{
    return smartfleet::runCtl(argc, argv);
}
