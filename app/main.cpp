// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/Application.h"

int main(int argc, char *argv[])
{
    tallybook::Application application(argc, argv);
    return application.run();
}
