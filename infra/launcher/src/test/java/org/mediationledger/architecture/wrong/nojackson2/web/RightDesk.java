package org.mediationledger.architecture.wrong.nojackson2.web;

import tools.jackson.databind.ObjectMapper;

record RightDesk(ObjectMapper known) {}
