package org.creatorsearch.benchmarks.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Accounts that were labelled at one time by one method.
 *
 * @param name of the set
 * @param accounts in it
 */
record AccountSet(String name, List<LabelledAccount> accounts) {
  private static final ObjectMapper JSON = new ObjectMapper();

  AccountSet {
    accounts = List.copyOf(accounts);
  }

  /** The sets of a directory that are known by their file names. */
  static List<AccountSet> in(Path directory) throws IOException {
    var sets = new ArrayList<AccountSet>();
    var genuine = directory.resolve("instafake_realAccountData.json");
    if (Files.exists(genuine)) {
      sets.add(instaFake(genuine, directory.resolve("instafake_fakeAccountData.json")));
    }
    var swiss = directory.resolve("srf_swiss_followers_deidentified.csv");
    if (Files.exists(swiss)) {
      sets.add(swiss(swiss));
    }
    return sets;
  }

  long fakes() {
    return accounts.stream().filter(LabelledAccount::fake).count();
  }

  private static AccountSet instaFake(Path genuine, Path fake) throws IOException {
    var accounts = new ArrayList<LabelledAccount>();
    for (var file : List.of(genuine, fake)) {
      for (var account : JSON.readTree(file.toFile())) {
        accounts.add(instaFake(account));
      }
    }
    return new AccountSet("InstaFake", accounts);
  }

  private static LabelledAccount instaFake(JsonNode account) {
    return LabelledAccount.of(
        account.path("usernameLength").asInt(),
        account.path("usernameDigitCount").asInt(),
        account.path("userMediaCount").asLong(),
        account.path("userFollowingCount").asLong(),
        account.path("userFollowerCount").asLong(),
        account.path("isFake").asInt() == 1);
  }

  private static AccountSet swiss(Path file) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return new AccountSet("SRF", rows.stream().map(AccountSet::swiss).toList());
    }
  }

  private static LabelledAccount swiss(NamedCsvRecord row) {
    return LabelledAccount.of(
        Integer.parseInt(row.getField("username_length")),
        Integer.parseInt(row.getField("username_digits")),
        Long.parseLong(row.getField("posts")),
        Long.parseLong(row.getField("following")),
        Long.parseLong(row.getField("followers")),
        row.getField("rating_fake").equals("TRUE"));
  }
}
