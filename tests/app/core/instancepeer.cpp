// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program of which one runs for a folder: instancepeer FOLDER REQUEST [PATIENCE]. Says how it started, and each
// request it is handed.
#include "app/core/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    smartfleet::SingleInstance instance(words.value(1));
    QObject::connect(&instance, &smartfleet::SingleInstance::calledAgain, &instance, [](const QString& request) {
        std::printf("called: %s\n", qPrintable(request));
        std::fflush(stdout);
    });
    const int patience = words.size() > 3 ? words.at(3).toInt() : 5000;
    const auto start = instance.start(words.value(2), std::chrono::milliseconds(patience));
    std::printf("%s\n",
                start == smartfleet::SingleInstance::Start::First            ? "first"
                    : start == smartfleet::SingleInstance::Start::HandedOver ? "handed over"
                                                                             : "unanswered");
    std::fflush(stdout);
    return start == smartfleet::SingleInstance::Start::First ? QCoreApplication::exec() : 0;
}
