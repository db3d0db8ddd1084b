package org.creatorsearch.brief;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.query.*;
import org.creatorsearch.result.*;

public record BriefReading(
    List<Interpreted> interpretation,
    List<Clause> filters,
    Optional<Target> target,
    String remainingText) {}
