// Run by mongosh on the first member. Safe to run again.
const notYetInitialised = 94;

try {
  rs.status();
} catch (error) {
  if (error.code !== notYetInitialised) {
    throw error;
  }
  rs.initiate({
    _id: 'ledger',
    members: ['mongodb-1', 'mongodb-2', 'mongodb-3'].map((host, id) => ({ _id: id, host: `${host}:27017` })),
  });
}

while (!rs.status().members.some((member) => member.stateStr === 'PRIMARY')) {
  sleep(500);
}
