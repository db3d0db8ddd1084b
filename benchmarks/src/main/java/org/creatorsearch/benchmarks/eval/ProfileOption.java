package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The ranking profiles that a command knows: those of the library, and others from a directory. */
public final class ProfileOption {
  @Option(
      names = "--rankings",
      paramLabel = "DIR",
      description = "A directory with ranking profiles of your own, as files *.json.")
  private Optional<Path> directory = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * The profile of that name.
   *
   * @throws ParameterException if there is none; the message names all that there are
   */
  public RankingProfile profile(String name) throws IOException {
    var standard = Rankings.standard();
    var known = directory.isPresent() ? standard.withFilesOf(directory.get()) : standard;
    try {
      return known.profile(name);
    } catch (SearchException e) {
      var names = known.all().stream().map(RankingProfile::name).toList();
      throw new ParameterException(
          spec.commandLine(), e.detail() + ": it must be one of " + names, e);
    }
  }
}
