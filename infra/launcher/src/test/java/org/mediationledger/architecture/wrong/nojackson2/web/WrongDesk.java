package org.mediationledger.architecture.wrong.nojackson2.web;

import com.fasterxml.jackson.databind.ObjectMapper;

record WrongDesk(ObjectMapper known) {}
